package org.kiemphieu.document.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One signature on a document, as it was found.
 *
 * @param field name of its field in the document
 * @param subject whose certificate it was made with (RFC 4514)
 * @param issuer who issued that certificate (RFC 4514)
 * @param serial serial number of the certificate, hexadecimal
 * @param fingerprint SHA-256 of the certificate, hexadecimal
 * @param signedAt when, as the signer claims; none where it does not say
 * @param stampedAt when, as a time-stamp authority says; none without a time stamp
 * @param covers how many bytes from the beginning of the document it covers
 * @param intact whether the bytes it covers are those that were signed, by that certificate's key
 * @param trust whether an issuer trusted here stands behind the certificate
 */
public record MinutesSignature(
    String field,
    String subject,
    String issuer,
    String serial,
    String fingerprint,
    Optional<Instant> signedAt,
    Optional<Instant> stampedAt,
    long covers,
    boolean intact,
    SignerTrust trust) {}
