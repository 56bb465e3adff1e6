/** A "no" as a value, and the sentences shown for it in both languages. Plain Java. */
package org.kiemphieu.refusal;
