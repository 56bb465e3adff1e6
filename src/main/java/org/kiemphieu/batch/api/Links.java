package org.kiemphieu.batch.api;

import jakarta.ws.rs.core.UriBuilder;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.election.domain.CountKey;

/** Where the things behind a figure are found. */
final class Links {

  private Links() {}

  /** Below the assembly, as paths of the API. */
  private static UriBuilder below(String assembly, String subject) {
    return UriBuilder.fromPath("/api/assemblies/").path(assembly).path(subject);
  }

  static String round(CountKey count, String rest) {
    return below(count.round().assembly(), count.round().subject()).path(rest).build().toString();
  }

  static String count(CountKey count, String rest) {
    return below(count.round().assembly(), count.subject()).path(rest).build().toString();
  }

  static String batch(BatchKey batch) {
    return below(batch.round().assembly(), batch.subject()).build().toString();
  }

  static String sheet(BatchKey batch, int position) {
    return below(batch.round().assembly(), batch.subject())
        .path("sheets/" + position)
        .build()
        .toString();
  }

  /** The accepted sheets behind a figure. */
  static String sheets(CountKey count, String query) {
    return count(count, "sheets") + "?" + query;
  }

  /** The ledger's entries about something. */
  static String ledger(String assembly, String subject, String more) {
    return "/api/assemblies/" + assembly + "/ledger?subject=" + subject + more;
  }
}
