package org.kiemphieu.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A version of the signed minutes, without its PDF.
 *
 * @param version from 1, which is the service's own
 * @param sha256 of the PDF, hexadecimal
 * @param at when it was stored
 * @param by whose account it came from
 * @param role as what
 * @param signatures those it added, as recorded
 */
public record MinutesVersion(
    int version,
    String sha256,
    Instant at,
    String by,
    String role,
    List<Map<String, Object>> signatures) {

  public MinutesVersion {
    signatures = List.copyOf(signatures);
  }
}
