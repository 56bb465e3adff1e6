package org.kiemphieu.conclusion.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.Deadline;
import org.kiemphieu.conclusion.domain.Due;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.election.domain.RoundStage;

/** What is still to be done after an assembly, in the order in which it is done. */
final class DueList {

  private final LocalDate today;
  private final Conclusion.ClosingLine closing;
  private final List<Closing.Standing> rounds;
  private final List<Due> due = new ArrayList<>();

  DueList(LocalDate today, Conclusion.ClosingLine closing, List<Closing.Standing> rounds) {
    this.today = today;
    this.closing = closing;
    this.rounds = rounds;
  }

  List<Due> of(
      List<Conclusion.ComplaintLine> complaints,
      List<Conclusion.ElectionLine> elections,
      List<Conclusion.PackageLine> packages) {
    boolean closed = closing.closing().filter(Closing::closes).isPresent();
    if (!closed && rounds.stream().anyMatch(one -> one.stage() == RoundStage.CONFIRMED)) {
      add(Due.What.CLOSE_ASSEMBLY, "", Optional.empty());
    }
    seals(packages);
    closing.deadline().ifPresent(this::deadline);
    complaints.stream()
        .filter(one -> one.state().open())
        .forEach(
            one ->
                add(Due.What.VERIFY_COMPLAINT, Recorded.complaint(one.code()), Optional.empty()));
    elections.stream()
        .filter(one -> closed && !one.elected().rounds().isEmpty() && one.decision().isEmpty())
        .forEach(one -> add(Due.What.APPROVE_RESULT, "elections/" + one.code(), Optional.empty()));
    packages.forEach(this::keeping);
    return due;
  }

  private void seals(List<Conclusion.PackageLine> packages) {
    Set<BallotsOf> sealed =
        packages.stream()
            .flatMap(one -> one.sealed().ballots().stream())
            .collect(Collectors.toUnmodifiableSet());
    rounds.stream()
        .filter(one -> one.stage() == RoundStage.CONFIRMED)
        .filter(one -> !sealed.contains(new BallotsOf(one.round().election(), one.round().round())))
        .forEach(one -> add(Due.What.SEAL_BALLOTS, one.round().subject(), Optional.empty()));
    packages.forEach(
        one -> {
          SealStage stage = one.sealed().stage();
          String subject = Recorded.seal(one.sealed().code());
          if (stage == SealStage.SEALED) {
            add(Due.What.TAKE_OVER_BALLOTS, subject, Optional.empty());
          } else if (stage == SealStage.UNSEALED) {
            add(Due.What.SEAL_AGAIN, subject, Optional.empty());
          }
        });
  }

  private void deadline(Deadline deadline) {
    if (deadline instanceof Deadline.Undecided undecided) {
      add(Due.What.ENTER_HOLIDAYS, "", Optional.of(undecided.unknown()));
    } else if (!deadline.missedOn(today)) {
      add(Due.What.RECEIVE_COMPLAINTS, "", Optional.of(((Deadline.Known) deadline).last()));
    }
  }

  private void keeping(Conclusion.PackageLine one) {
    if (one.sealed().stage() == SealStage.DESTROYED || one.destroyableFrom().isEmpty()) {
      return;
    }
    LocalDate from = one.destroyableFrom().get();
    boolean may =
        !today.isBefore(from)
            && one.complaints().isEmpty()
            && one.sealed().stage() == SealStage.HANDED_OVER;
    add(
        may ? Due.What.DESTROY_BALLOTS : Due.What.KEEP_BALLOTS,
        Recorded.seal(one.sealed().code()),
        Optional.of(from));
  }

  private void add(Due.What what, String subject, Optional<LocalDate> day) {
    due.add(new Due(what, subject, day));
  }
}
