package org.kiemphieu.delegate.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Deduction;

/**
 * The roll of those convened as it stands at one moment, and what follows from it for the base of a
 * vote (244 Art. 32, 190 Art. 30). Only official delegates and members vote; an alternate does in
 * the place of one.
 */
public final class Roll {

  private final AssemblyKind kind;
  private final Map<String, RollEntry> entries;

  private Roll(AssemblyKind kind, Map<String, RollEntry> entries) {
    this.kind = kind;
    this.entries = entries;
  }

  /**
   * A deduction with those it is of.
   *
   * @param deduction the line as attendance has it
   * @param delegates in the order of the roll
   */
  public record Line(Deduction deduction, List<RollEntry> delegates) {
    public Line {
      delegates = List.copyOf(delegates);
    }
  }

  /** An official delegate with the alternate who came instead. */
  public record Replacement(RollEntry delegate, RollEntry alternate) {}

  /** The roll of an assembly of this kind. */
  public static Roll of(AssemblyKind kind, Collection<RollEntry> entries) {
    Map<String, RollEntry> byCode = new LinkedHashMap<>();
    entries.forEach(entry -> byCode.put(entry.code(), entry));
    return new Roll(kind, byCode);
  }

  /** The kind of assembly it is of. */
  public AssemblyKind kind() {
    return kind;
  }

  /** The roll with an entry added or put in the place of the one with its code. */
  public Roll with(RollEntry changed) {
    return with(List.of(changed));
  }

  /** The same for several. */
  public Roll with(Collection<RollEntry> changed) {
    Map<String, RollEntry> next = new LinkedHashMap<>(entries);
    changed.forEach(entry -> next.put(entry.code(), entry));
    return new Roll(kind, next);
  }

  /** Everybody ever put on it, those taken off too. */
  public List<RollEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry with this code. */
  public Optional<RollEntry> entry(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** Attendance as it follows from the roll. */
  public Attendance attendance() {
    List<Deduction> deductions = lines().stream().map(Line::deduction).toList();
    return new Attendance(new Base(convened().size(), deductions), present().size());
  }

  /** Official delegates or members whose credentials stand. */
  public List<RollEntry> convened() {
    return where(RollEntry::convened);
  }

  /** Who is in the hall and votes: official ones, and alternates in the place of one. */
  public List<RollEntry> present() {
    List<RollEntry> present = new ArrayList<>();
    for (RollEntry entry : convened()) {
      if (entry.presence().inTheHall()) {
        present.add(entry);
      } else {
        inPlaceOf(entry).filter(one -> one.presence().inTheHall()).ifPresent(present::add);
      }
    }
    return present;
  }

  /** Replacements that hold, in the order of the roll. */
  public List<Replacement> replacements() {
    List<Replacement> replacements = new ArrayList<>();
    for (RollEntry entry : convened()) {
      inPlaceOf(entry).ifPresent(one -> replacements.add(new Replacement(entry, one)));
    }
    return replacements;
  }

  /** Everything taken off those convened, in the order of the provisions. */
  public List<Line> lines() {
    Map<Deduction, List<RollEntry>> lines = new LinkedHashMap<>();
    for (RollEntry entry : convened()) {
      deduction(entry)
          .ifPresent(of -> lines.computeIfAbsent(of, x -> new ArrayList<>()).add(entry));
    }
    List<Line> counted = new ArrayList<>();
    lines.forEach(
        (of, delegates) ->
            counted.add(
                new Line(new Deduction(of.kind(), delegates.size(), of.reason()), delegates)));
    counted.sort(
        Comparator.comparing((Line line) -> line.deduction().kind())
            .thenComparing(line -> line.deduction().reason()));
    return Collections.unmodifiableList(counted);
  }

  /** Convened and neither present, nor replaced, nor deducted. */
  public List<RollEntry> missing() {
    List<RollEntry> present = present();
    return where(
        entry ->
            entry.convened()
                && !present.contains(entry)
                && inPlaceOf(entry).isEmpty()
                && deduction(entry).isEmpty());
  }

  /** Those on the roll for whom something holds, in its order. */
  public List<RollEntry> where(Predicate<RollEntry> holds) {
    return entries.values().stream().filter(holds).toList();
  }

  /** Who already stands in for somebody else than {@code delegate}. */
  public Optional<RollEntry> replacedBy(String alternate, String delegate) {
    return convened().stream()
        .filter(entry -> !entry.code().equals(delegate))
        .filter(entry -> entry.presence().inPlace().filter(alternate::equals).isPresent())
        .findFirst();
  }

  /** The alternate in somebody's place; an alternate who stays away as well is nobody's. */
  private Optional<RollEntry> inPlaceOf(RollEntry entry) {
    return entry
        .presence()
        .inPlace()
        .flatMap(this::entry)
        .filter(RollEntry::canReplace)
        .filter(alternate -> !alternate.presence().absentThroughout());
  }

  /** Under what an entry is deducted; its count is set where the line is added up. */
  private Optional<Deduction> deduction(RollEntry entry) {
    return switch (kind) {
      case DELEGATE_CONGRESS -> ofDelegate(entry);
      case MEMBER_CONGRESS -> ofMember(entry.presence());
      case COMMITTEE_CONFERENCE, INSPECTION_COMMITTEE_CONFERENCE ->
          entry.presence() instanceof Presence.AbsentWithReason absent && absent.accepted()
              ? Optional.of(new Deduction(Deduction.Kind.OF_CONFERENCE, 0, absent.reason()))
              : Optional.empty();
    };
  }

  private Optional<Deduction> ofDelegate(RollEntry entry) {
    boolean absent =
        entry.presence().absentThroughout() || entry.presence() instanceof Presence.ReplacedBy;
    if (!absent || inPlaceOf(entry).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        deduction(
            entry.delegate().conveningCommittee()
                ? Deduction.Kind.CONVENING_COMMITTEE_ABSENT
                : Deduction.Kind.DELEGATE_NOT_REPLACED));
  }

  private static Optional<Deduction> ofMember(Presence presence) {
    if (presence instanceof Presence.TemporaryActivity) {
      return Optional.of(deduction(Deduction.Kind.TEMPORARY_ACTIVITY));
    }
    if (presence instanceof Presence.Exempted exempted && !exempted.attends()) {
      return Optional.of(deduction(Deduction.Kind.EXEMPTED_AND_ABSENT));
    }
    if (presence instanceof Presence.SuspendedOrDetained) {
      return Optional.of(deduction(Deduction.Kind.SUSPENDED_OR_DETAINED));
    }
    return presence instanceof Presence.AbsentWithReason absent && absent.accepted()
        ? Optional.of(deduction(Deduction.Kind.ABSENT_WITH_REASON))
        : Optional.empty();
  }

  private static Deduction deduction(Deduction.Kind kind) {
    return new Deduction(kind, 0, "");
  }
}
