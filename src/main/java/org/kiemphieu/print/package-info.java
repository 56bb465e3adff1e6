/** What pages made to be printed share: the template engine, figures in words. */
package org.kiemphieu.print;
