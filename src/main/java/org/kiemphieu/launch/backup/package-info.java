/**
 * Backups: the data folder in one sealed file that two people together can make and open, and its
 * restoring, which believes nothing of the file before it is authenticated.
 */
package org.kiemphieu.launch.backup;
