package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.kiemphieu.delegate.domain.DelegateRefusal;
import org.kiemphieu.delegate.domain.Presence;
import org.kiemphieu.delegate.domain.PresenceChecks;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.delegate.repository.PresenceEntity;
import org.kiemphieu.delegate.repository.RollRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Records who is there. */
@ApplicationScoped
@Transactional
public class PresenceService {

  @Inject Rolls opened;
  @Inject RollRepository rolls;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * One line of a list of presences.
   *
   * @param version of the presence that the client changes; none for the first
   */
  public record Row(String delegate, PresenceSaid said, OptionalInt version) {}

  /** A delegate with the roll after the command. */
  public record Recorded(RollEntry entry, Roll roll) {}

  /**
   * Records where a delegate is; the same again changes nothing.
   *
   * @param expected version of the presence that the client changes; none for the first
   */
  public Recorded record(String assembly, String code, PresenceSaid said, OptionalInt expected) {
    Rolls.Open open = opened.alone(assembly);
    RollEntry entry = open.entry(code);
    RefusedException.throwIfAny(said.faults());
    Presence presence = said.presence();
    if (entry.presenceVersion() > 0 && entry.presence().equals(presence)) {
      return new Recorded(entry, open.roll());
    }
    RollEntry change = entry.with(presence);
    Roll next = open.roll().with(change);
    RefusedException.throwIfAny(PresenceChecks.faults(next, entry, presence));
    Version.check(entry.presenceVersion(), expected).ifPresent(RefusedException::raise);
    add(open.assemblyId(), change);
    ledger.append(
        open.assemblyId(),
        Command.RECORD_PRESENCE,
        "delegates/" + code + "/presence",
        entry.presenceVersion() == 0 ? Map.of() : RollRecords.presence(entry),
        RollRecords.presence(change));
    opened.follow(open, next);
    return new Recorded(change, next);
  }

  /** Records where several delegates are, or nothing of it; lines already so change nothing. */
  public Roll recordAll(String assembly, List<Row> rows) {
    Rolls.Open open = opened.alone(assembly);
    RefusedException.throwIfAny(unreadable(open, rows));
    List<RollEntry> changes = new ArrayList<>();
    for (Row row : rows) {
      RollEntry entry = open.entry(row.delegate());
      if (entry.presenceVersion() == 0 || !entry.presence().equals(row.said().presence())) {
        changes.add(entry.with(row.said().presence()));
      }
    }
    if (changes.isEmpty()) {
      return open.roll();
    }
    Roll next = open.roll().with(changes);
    RefusedException.throwIfAny(faults(open, rows, changes, next));
    changes.forEach(change -> add(open.assemblyId(), change));
    List<Object> before =
        changes.stream()
            .map(change -> open.entry(change.code()))
            .filter(was -> was.presenceVersion() > 0)
            .<Object>map(was -> RollRecords.line(was, RollRecords.presence(was)))
            .toList();
    List<Map<String, Object>> after =
        changes.stream().map(one -> RollRecords.line(one, RollRecords.presence(one))).toList();
    ledger.append(
        open.assemblyId(),
        Command.RECORD_PRESENCE,
        "presences",
        before.isEmpty() ? Map.of() : Map.of("presences", before),
        Map.of("presences", after));
    opened.follow(open, next);
    return next;
  }

  private static List<Refusal> unreadable(Rolls.Open open, List<Row> rows) {
    List<Refusal> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<Refusal> own = new ArrayList<>(row.said().faults());
      if (open.roll().entry(row.delegate()).isEmpty()) {
        own.add(
            Refusal.of(DelegateRefusal.DELEGATE_NOT_ON_ROLL, "delegate")
                .with("delegate", row.delegate()));
      } else if (!seen.add(row.delegate())) {
        own.add(
            Refusal.of(DelegateRefusal.DELEGATE_LISTED_TWICE, "delegate")
                .with("delegate", row.delegate()));
      }
      String line = line(i);
      own.forEach(fault -> faults.add(fault.under(line)));
    }
    return faults;
  }

  private static List<Refusal> faults(
      Rolls.Open open, List<Row> rows, List<RollEntry> changes, Roll next) {
    Set<String> changed = new HashSet<>();
    changes.forEach(change -> changed.add(change.code()));
    List<Refusal> faults = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!changed.contains(row.delegate())) {
        continue;
      }
      String line = line(i);
      RollEntry entry = open.entry(row.delegate());
      PresenceChecks.faults(next, entry, row.said().presence())
          .forEach(fault -> faults.add(fault.under(line)));
      Version.check(entry.presenceVersion(), row.version())
          .map(fault -> new Refusal(fault.code(), "version", fault.arguments()).under(line))
          .ifPresent(faults::add);
    }
    return faults;
  }

  private static String line(int i) {
    return "presences[" + i + "]";
  }

  private void add(long assemblyId, RollEntry entry) {
    PresenceEntity row = new PresenceEntity();
    row.assemblyId = assemblyId;
    row.code = entry.code();
    row.version = entry.presenceVersion();
    row.take(entry.presence());
    row.recordedBy = currentActor.get().username();
    row.recordedAt = moment.instant();
    rolls.add(row);
  }
}
