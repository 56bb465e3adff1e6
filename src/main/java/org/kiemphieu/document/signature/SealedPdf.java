package org.kiemphieu.document.signature;

/**
 * A PDF with the service's signature.
 *
 * @param pdf the bytes
 * @param timeStamp whether an authority stamped the time (PAdES baseline T; otherwise B)
 */
public record SealedPdf(byte[] pdf, boolean timeStamp) {}
