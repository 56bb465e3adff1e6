/** Who people are besides their names, and what a body of people is made up of. Plain Java. */
package org.kiemphieu.person;
