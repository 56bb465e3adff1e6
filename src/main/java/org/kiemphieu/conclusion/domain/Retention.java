package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/**
 * When ballots may be destroyed (190 Art. 35).
 *
 * @param closedOn the day the assembly closed; none while it is open
 * @param deadline of complaints; none where no rule sets one
 * @param open complaints that wait to be verified, with their codes
 * @param months how long ballots are kept; none where no rule says so
 */
public record Retention(
    Optional<LocalDate> closedOn,
    Optional<Deadline> deadline,
    List<OpenComplaint> open,
    Optional<Integer> months) {

  /** Calendar months for which ballots are kept (190 Art. 35). */
  public static final int MONTHS = 6;

  /** Working days within which a complaint is received (190 Art. 33(1)). */
  public static final int COMPLAINT_DAYS = 15;

  public Retention {
    open = List.copyOf(open);
  }

  /** A complaint that waits to be verified. */
  public record OpenComplaint(String code, ComplaintSubject subject) {}

  /** The complaints for which a package is still needed. */
  public List<String> complaintsAbout(SealedPackage sealed) {
    return open.stream()
        .filter(one -> sealed.ballots().stream().anyMatch(one.subject()::concerns))
        .map(OpenComplaint::code)
        .toList();
  }

  /** The last day a package has to be kept; none while the assembly is open. */
  public Optional<LocalDate> keptUntil(SealedPackage sealed) {
    return closedOn.flatMap(day -> months.map(count -> sealed.keptUntil(day, count)));
  }

  /** The first day on which time alone does not forbid to destroy a package, where it is known. */
  public Optional<LocalDate> destroyableFrom(SealedPackage sealed) {
    if (closedOn.isEmpty() || deadline.filter(Deadline.Undecided.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    LocalDate last = keptUntil(sealed).orElse(closedOn.get());
    LocalDate complaints =
        deadline.map(known -> ((Deadline.Known) known).last()).orElse(closedOn.get());
    return Optional.of((last.isAfter(complaints) ? last : complaints).plusDays(1));
  }

  /**
   * Everything that speaks against destroying a package, besides its own state.
   *
   * @param on the day it is, or was, destroyed
   */
  public List<Refusal> faults(SealedPackage sealed, LocalDate on) {
    if (closedOn.isEmpty()) {
      return List.of(Refusal.of(ConclusionRefusal.ASSEMBLY_NOT_CLOSED));
    }
    List<Refusal> faults = new ArrayList<>();
    keptUntil(sealed)
        .filter(last -> !on.isAfter(last))
        .map(
            last ->
                Refusal.of(ConclusionRefusal.DESTRUCTION_TOO_EARLY, "on")
                    .with("on", on)
                    .with("keptUntil", last))
        .ifPresent(faults::add);
    deadline.flatMap(one -> beforeDeadline(one, on)).ifPresent(faults::add);
    complaintsAbout(sealed)
        .forEach(
            code ->
                faults.add(
                    Refusal.of(ConclusionRefusal.DESTRUCTION_COMPLAINT_OPEN)
                        .with("complaint", code)));
    return faults;
  }

  private static Optional<Refusal> beforeDeadline(Deadline deadline, LocalDate on) {
    if (deadline instanceof Deadline.Undecided undecided) {
      return Optional.of(
          Refusal.of(ConclusionRefusal.DESTRUCTION_DEADLINE_UNKNOWN)
              .with("day", undecided.unknown()));
    }
    return deadline.missedOn(on)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ConclusionRefusal.DESTRUCTION_BEFORE_DEADLINE, "on")
                .with("on", on)
                .with("last", ((Deadline.Known) deadline).last()));
  }
}
