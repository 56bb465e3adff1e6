package org.kiemphieu.verify.ledger;

import java.util.Set;
import java.util.regex.Pattern;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;

/** An entry of the ledger, form 1 of ledger-entry.md. */
public record LedgerEntry(
    String assembly,
    long sequence,
    String at,
    String actor,
    String command,
    String subject,
    Json.Members before,
    Json.Members after) {

  private static final Set<String> NAMES =
      Set.of(
          "form",
          "assembly",
          "sequence",
          "at",
          "actor",
          "role",
          "command",
          "subject",
          "before",
          "after");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");

  /** Reads an entry. Throws {@link Malformed}. */
  static LedgerEntry of(Json.Members line) {
    if (!line.all().keySet().equals(NAMES)) {
      throw new Malformed("", "not exactly the ten members of an entry");
    }
    if (line.number("form") != 1) {
      throw new Malformed("form", "form " + line.number("form") + " is not known");
    }
    String at = line.text("at");
    if (!TIME.matcher(at).matches() || line.text("role").isEmpty()) {
      throw new Malformed("at", "not a time as entries write it, or no role");
    }
    return new LedgerEntry(
        line.text("assembly"),
        line.number("sequence"),
        at,
        line.text("actor"),
        line.text("command"),
        line.text("subject"),
        line.members("before"),
        line.members("after"));
  }
}
