/** Reads the tables of spreadsheets as plain text, and hands out templates; stores nothing. */
package org.kiemphieu.spreadsheet;
