package org.kiemphieu.delegate.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.RollEntry;

/** Lines of the roll as they are written into the ledger. What is not known is not there. */
final class RollRecords {

  private RollRecords() {}

  /** A delegate's data. */
  static Map<String, Object> delegate(RollEntry entry, int place) {
    Delegate delegate = entry.delegate();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entry.version());
    members.put("place", place);
    members.put("name", delegate.person().name().text());
    delegate.person().born().map(LocalDate::toString).ifPresent(it -> members.put("born", it));
    delegate.profile().sex().ifPresent(it -> members.put("sex", it.name()));
    members.put("ethnicity", delegate.profile().ethnicity());
    delegate.profile().qualification().ifPresent(it -> members.put("qualification", it.name()));
    delegate.profile().politicalTheory().ifPresent(it -> members.put("politicalTheory", it.name()));
    delegate.profile().firstTime().ifPresent(it -> members.put("firstTime", it));
    delegate.memberSince().map(LocalDate::toString).ifPresent(it -> members.put("memberSince", it));
    members.put("unit", delegate.unit());
    members.put("kind", delegate.kind().name());
    members.put("conveningCommittee", delegate.conveningCommittee());
    members.put("section", delegate.section());
    members.put("seat", delegate.seat());
    entry.withdrawn().ifPresent(it -> members.put("withdrawn", it));
    return members;
  }

  /** Where a delegate is. */
  static Map<String, Object> presence(RollEntry entry) {
    PresenceSaid said = PresenceSaid.of(entry.presence());
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entry.presenceVersion());
    members.put("status", said.status().name());
    members.put("reason", said.reason());
    said.accepted().ifPresent(it -> members.put("accepted", it));
    said.attends().ifPresent(it -> members.put("attends", it));
    said.alternate().ifPresent(it -> members.put("alternate", it));
    return members;
  }

  /** What was decided on a delegate's credentials. */
  static Map<String, Object> credentials(RollEntry entry) {
    Credentials decided = entry.credentials().orElseThrow();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entry.credentialsVersion());
    members.put("recognised", decided.recognised());
    members.put("reason", decided.reason());
    return members;
  }

  /** The same as a line of several. */
  static Map<String, Object> line(RollEntry entry, Map<String, Object> members) {
    Map<String, Object> line = new LinkedHashMap<>(members);
    line.put("delegate", entry.code());
    return line;
  }
}
