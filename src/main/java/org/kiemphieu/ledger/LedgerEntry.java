package org.kiemphieu.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that happened in an assembly.
 *
 * @param assembly the assembly's code
 * @param sequence place in the assembly's ledger, from 1 without gaps
 * @param at when, to the millisecond, UTC
 * @param actor who
 * @param role as what
 * @param command what was asked
 * @param subject path of the thing it was done to
 * @param before what was recorded before, empty when nothing was
 * @param after what is recorded now
 */
public record LedgerEntry(
    String assembly,
    long sequence,
    Instant at,
    String actor,
    String role,
    String command,
    String subject,
    Map<String, Object> before,
    Map<String, Object> after) {

  /** Version of the entry's form, part of its bytes. */
  public static final int FORM = 1;

  /** The entry's canonical text (RFC 8785), the same for the same entry, for ever. */
  public String content() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("form", FORM);
    members.put("assembly", assembly);
    members.put("sequence", sequence);
    members.put("at", at.truncatedTo(ChronoUnit.MILLIS).toString());
    members.put("actor", actor);
    members.put("role", role);
    members.put("command", command);
    members.put("subject", subject);
    members.put("before", before);
    members.put("after", after);
    return CanonicalJson.write(members);
  }
}
