package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.refusal.Refusal;

/**
 * That the assembly closed, or that a closing was taken back.
 *
 * @param closedOn the day it closed; none where the closing is taken back
 * @param closedAt the time of day, such as 17:30; none where the closing is taken back
 * @param reason why what was recorded before is superseded; empty the first time
 */
public record Closing(Optional<LocalDate> closedOn, Optional<String> closedAt, String reason) {

  /** A round as it stands when the assembly is to be closed. */
  public record Standing(RoundKey round, RoundStage stage) {

    /** Whether it has to come to its end first: ballots are out and nothing is confirmed. */
    boolean unfinished() {
      return switch (stage) {
        case VOTING, COUNTING, COUNTED, CERTIFIED -> true;
        case DRAFT, LIST_APPROVED, CONFIRMED, ANNULLED -> false;
      };
    }
  }

  /** Whether the assembly is closed by it. */
  public boolean closes() {
    return closedOn.isPresent();
  }

  /**
   * Everything that speaks against recording it.
   *
   * @param before what is recorded now
   * @param rounds every round of the assembly
   * @param followed what was recorded since and rests on the closing recorded now
   * @param today the day it is recorded
   */
  public List<Refusal> faults(
      Optional<Closing> before, List<Standing> rounds, List<String> followed, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    if (closedOn.isPresent() != closedAt.isPresent()) {
      faults.add(
          Refusal.of(ConclusionRefusal.CLOSING_TIME_NEEDED, closes() ? "closedAt" : "closedOn"));
    }
    if (!closes() && before.filter(Closing::closes).isEmpty()) {
      faults.add(Refusal.of(ConclusionRefusal.ASSEMBLY_NOT_CLOSED));
    }
    if (before.isPresent() && reason.isEmpty()) {
      faults.add(Refusal.of(ConclusionRefusal.CLOSING_REASON_NEEDED, "reason"));
    }
    if (before.filter(Closing::closes).isPresent() && !followed.isEmpty()) {
      faults.add(Refusal.of(ConclusionRefusal.CLOSING_FOLLOWED).with("followed", followed));
    }
    closedOn.flatMap(day -> Days.future(day, today, "closedOn")).ifPresent(faults::add);
    if (closes()) {
      rounds.stream().filter(Standing::unfinished).map(Closing::unfinished).forEach(faults::add);
    }
    return faults;
  }

  private static Refusal unfinished(Standing standing) {
    return Refusal.of(ConclusionRefusal.CLOSING_ROUND_UNFINISHED)
        .with("election", standing.round().election())
        .with("round", standing.round().round())
        .with("state", standing.stage());
  }
}
