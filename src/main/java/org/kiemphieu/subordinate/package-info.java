/** A superior assembly follows those below it: their state, results, turnout and make-up. */
package org.kiemphieu.subordinate;
