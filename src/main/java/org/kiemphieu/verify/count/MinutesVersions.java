package org.kiemphieu.verify.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.ledger.LedgerEntry;

/** Versions of the minutes of the count, as the ledger names them. */
public final class MinutesVersions {

  private static final int MOST = 1000;

  /** A version: its number and the SHA-256 of the file, and the entry's sequence. */
  public record Version(long number, String sha256, long sequence) {}

  private final String subject;
  private final List<Version> versions = new ArrayList<>();

  MinutesVersions(Target target) {
    this.subject = target.roundPath() + "/counts/" + target.count() + "/minutes/versions/";
  }

  void entry(LedgerEntry entry) {
    if (entry.command().equals("SIGN_MINUTES")
        && entry.subject().startsWith(subject)
        && versions.size() < MOST) {
      long version = entry.after().number("version");
      if (!entry.subject().equals(subject + version)) {
        throw new Malformed("subject", "not the path of that version");
      }
      versions.add(new Version(version, entry.after().text("sha256"), entry.sequence()));
    }
  }

  /** Those named by entries SIGN_MINUTES, in the ledger's order. */
  public List<Version> all() {
    return Collections.unmodifiableList(versions);
  }
}
