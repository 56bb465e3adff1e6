package org.kiemphieu.document.signature;

import java.time.Instant;

/**
 * What a signature says of itself.
 *
 * @param field name of the signature field
 * @param reason why it was signed
 * @param location where
 * @param at when, as the signer claims
 */
public record SealDetails(String field, String reason, String location, Instant at) {}
