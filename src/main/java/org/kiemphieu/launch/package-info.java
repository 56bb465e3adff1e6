/**
 * Starts the service: the data folder, the database of a machine that has none, and the words on
 * the console. Knows no subject.
 */
package org.kiemphieu.launch;
