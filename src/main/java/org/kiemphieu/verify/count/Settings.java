package org.kiemphieu.verify.count;

import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.ledger.LedgerEntry;

/** Settings of the assembly and of the election, as they were last recorded. */
final class Settings {

  private final String electionPath;
  private Json.Members assembly = Json.Members.NONE;
  private Json.Members attendance = Json.Members.NONE;
  private Json.Members election = Json.Members.NONE;
  private Json.Members board = Json.Members.NONE;

  Settings(Target target) {
    this.electionPath = target.electionPath();
  }

  void entry(LedgerEntry entry) {
    String subject = entry.subject();
    switch (entry.command()) {
      case "SET_UP_ASSEMBLY" -> assembly = subject.isEmpty() ? entry.after() : assembly;
      case "RECORD_ATTENDANCE" ->
          attendance = subject.equals("attendance") ? entry.after() : attendance;
      case "SET_UP_ELECTION" -> election = subject.equals(electionPath) ? entry.after() : election;
      case "APPOINT_COUNTING_BOARD" ->
          board = subject.equals(electionPath + "/counting-board") ? entry.after() : board;
      default -> {}
    }
  }

  Json.Members assembly() {
    return assembly;
  }

  Json.Members attendance() {
    return attendance;
  }

  Json.Members election() {
    return election;
  }

  Json.Members board() {
    return board;
  }
}
