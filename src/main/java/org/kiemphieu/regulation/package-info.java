/**
 * The election regulations as data and rules: who may be listed, what a paper means, what the base
 * is, what elects. Plain Java; knows nothing but the JDK and the refusals it returns.
 */
package org.kiemphieu.regulation;
