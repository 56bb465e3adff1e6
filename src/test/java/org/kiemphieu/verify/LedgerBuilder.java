package org.kiemphieu.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.seal.MerkleRoots;

/** A ledger, entry by entry, a second apart. */
final class LedgerBuilder {

  static final String ASSEMBLY = "dai-hoi";
  static final String ORIGIN = "kiemphieu.test/" + ASSEMBLY;
  private static final Instant BEGIN = Instant.parse("2026-11-21T01:00:00Z");

  final List<String> lines = new ArrayList<>();
  private final MerkleRoots roots = new MerkleRoots();

  LedgerBuilder add(
      String actor, String command, String subject, Json.Members before, Json.Members after) {
    return line(
        J.obj(
            "form", 1,
            "assembly", ASSEMBLY,
            "sequence", lines.size() + 1,
            "at", at(),
            "actor", actor,
            "role", "TELLER",
            "command", command,
            "subject", subject,
            "before", before,
            "after", after));
  }

  LedgerBuilder add(String actor, String command, String subject, Json.Members after) {
    return add(actor, command, subject, Json.Members.NONE, after);
  }

  LedgerBuilder withheld() {
    byte[] leaf = MerkleRoots.leaf(("hidden" + lines.size()).getBytes(StandardCharsets.UTF_8));
    lines.add(
        CanonicalJson.text(
            J.obj(
                "leaf",
                Base64.getEncoder().encodeToString(leaf),
                "sequence",
                lines.size() + 1,
                "withheld",
                true)));
    roots.add(leaf);
    return this;
  }

  LedgerBuilder line(Json.Members entry) {
    String line = CanonicalJson.text(entry);
    lines.add(line);
    roots.add(MerkleRoots.leaf(line.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** When the next entry is made. */
  String at() {
    return BEGIN.plusSeconds(lines.size()).toString();
  }

  String root() {
    return Base64.getEncoder().encodeToString(roots.root());
  }

  String checkpoint() {
    return Keys.note(ORIGIN + "\n" + lines.size() + "\n" + root() + "\n");
  }

  byte[] file() {
    return lines.stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
