package org.kiemphieu.ledger;

/**
 * An entry as it is stored, with what it can be looked up by.
 *
 * @param sequence place in the ledger, from 1
 * @param command what was asked
 * @param subject path of the thing it was done to
 * @param content its canonical text, {@link LedgerEntry#content()}
 */
public record StoredEntry(long sequence, String command, String subject, String content) {}
