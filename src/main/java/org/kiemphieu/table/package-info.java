/**
 * Everything an assembly has as tables for other programs. A room that has something to show
 * implements {@link org.kiemphieu.table.Table} as a bean; nothing else is to be told of it.
 */
package org.kiemphieu.table;
