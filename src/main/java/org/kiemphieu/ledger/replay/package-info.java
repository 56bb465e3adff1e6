/**
 * Replays an assembly's ledger against the tables: every entry must have the rows it tells of,
 * every row the entry that put it there.
 */
package org.kiemphieu.ledger.replay;
