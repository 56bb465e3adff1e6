package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.delegate.domain.Enrolment;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.delegate.repository.DelegateEntity;
import org.kiemphieu.delegate.repository.RollRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Keeps the roll of those convened: who is on it. */
@ApplicationScoped
@Transactional
public class RollService {

  @Inject Rolls opened;
  @Inject RollRepository rolls;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * The whole roll.
   *
   * @param version of the roll as a whole; 0 while nobody is on it
   */
  public record Kept(int version, Rolls.Open open) {}

  /** The roll as it stands. */
  public Kept roll(String assembly) {
    return kept(opened.now(assembly));
  }

  /** One line of it. Refused when there is none with this code. */
  public RollEntry delegate(String assembly, String code) {
    return opened.now(assembly).entry(code);
  }

  /**
   * Puts somebody on the roll, changes what stands there, or puts back who was taken off; the same
   * again changes nothing.
   *
   * @param expected version of the line that the client changes; none for the first
   */
  public RollEntry enrol(String assembly, Enrolment.Row row, OptionalInt expected) {
    Rolls.Open open = opened.alone(assembly);
    RefusedException.throwIfAny(
        Enrolment.faults(open.roll(), List.of(row)).stream().map(RollService::ofOne).toList());
    List<RollEntry> changes = Enrolment.changes(open.roll(), List.of(row));
    if (changes.isEmpty()) {
      return open.entry(row.code());
    }
    int version = open.roll().entry(row.code()).map(RollEntry::version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    return recordOne(open, changes.get(0));
  }

  /**
   * Puts a whole list on the roll, or nothing of it; lines that are there already as they are
   * change nothing, and who is not in the list stays as is.
   *
   * @param expected version of the roll that the client changes; none for the first
   */
  public Kept enrolAll(String assembly, List<Enrolment.Row> rows, OptionalInt expected) {
    Rolls.Open open = opened.alone(assembly);
    RefusedException.throwIfAny(Enrolment.faults(open.roll(), rows));
    List<RollEntry> changes = Enrolment.changes(open.roll(), rows);
    if (changes.isEmpty()) {
      return kept(open);
    }
    Version.check(rolls.version(open.assemblyId()), expected).ifPresent(RefusedException::raise);
    List<Object> before = new ArrayList<>();
    List<Object> after = new ArrayList<>();
    Map<String, Integer> places = places(open, changes);
    for (RollEntry change : changes) {
      int place = places.getOrDefault(change.code(), 0);
      open.roll().entry(change.code()).ifPresent(was -> before.add(line(was, place)));
      after.add(line(change, place));
      add(open.assemblyId(), change, place);
    }
    ledger.append(
        open.assemblyId(),
        Command.KEEP_ROLL,
        "delegates",
        before.isEmpty() ? Map.of() : Map.of("delegates", before),
        Map.of("delegates", after));
    Roll next = open.roll().with(changes);
    opened.follow(open, next);
    return kept(new Rolls.Open(open.assemblyId(), open.assembly(), next));
  }

  /**
   * Takes somebody off the roll; the same again changes nothing.
   *
   * @param reason why, in words
   * @param expected version of the line that the client changes
   */
  public RollEntry withdraw(String assembly, String code, String reason, OptionalInt expected) {
    Rolls.Open open = opened.alone(assembly);
    RollEntry entry = open.entry(code);
    if (entry.withdrawn().equals(Optional.of(reason))) {
      return entry;
    }
    Version.check(entry.version(), expected).ifPresent(RefusedException::raise);
    return recordOne(open, entry.withdrawn(reason));
  }

  private RollEntry recordOne(Rolls.Open open, RollEntry change) {
    int place = places(open, List.of(change)).getOrDefault(change.code(), 0);
    add(open.assemblyId(), change, place);
    ledger.append(
        open.assemblyId(),
        Command.KEEP_ROLL,
        "delegates/" + change.code(),
        open.roll()
            .entry(change.code())
            .map(was -> RollRecords.delegate(was, place))
            .orElse(Map.of()),
        RollRecords.delegate(change, place));
    opened.follow(open, open.roll().with(change));
    return change;
  }

  /** Everybody keeps the first place; who is new comes after the last. */
  private Map<String, Integer> places(Rolls.Open open, List<RollEntry> changes) {
    Map<String, Integer> places = new LinkedHashMap<>();
    int last = rolls.lastPlace(open.assemblyId());
    for (RollEntry change : changes) {
      places.put(
          change.code(),
          change.version() == 1 ? ++last : rolls.place(open.assemblyId(), change.code()));
    }
    return places;
  }

  private void add(long assemblyId, RollEntry entry, int place) {
    DelegateEntity row = new DelegateEntity();
    row.assemblyId = assemblyId;
    row.code = entry.code();
    row.version = entry.version();
    row.place = place;
    row.take(entry.delegate());
    row.withdrawn = entry.withdrawn().orElse(null);
    row.recordedBy = currentActor.get().username();
    row.recordedAt = moment.instant();
    rolls.add(row);
  }

  private Kept kept(Rolls.Open open) {
    return new Kept(rolls.version(open.assemblyId()), open);
  }

  private static Map<String, Object> line(RollEntry entry, int place) {
    return RollRecords.line(entry, RollRecords.delegate(entry, place));
  }

  /** A fault of the only line of a list is one of the request's own fields. */
  private static Refusal ofOne(Refusal refusal) {
    return new Refusal(
        refusal.code(),
        refusal.field().replaceFirst("^delegates\\[0]\\.?", ""),
        refusal.arguments());
  }
}
