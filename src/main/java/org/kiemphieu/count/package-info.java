/**
 * Counting: sums of verdicts, what they elect, and whether independent readings agree. Plain Java.
 */
package org.kiemphieu.count;
