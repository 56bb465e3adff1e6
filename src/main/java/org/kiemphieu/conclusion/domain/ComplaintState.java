package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/**
 * Where a complaint stands. Each state carries the complaint and its own data; which step is taken
 * in which state is in {@link ComplaintSteps}.
 */
public sealed interface ComplaintState {

  /** The complaint. */
  Complaint complaint();

  /** The name of this state. */
  ComplaintStage stage();

  /** Whether it still has to be verified. */
  default boolean open() {
    return stage() == ComplaintStage.RECEIVED;
  }

  /** What came of it, once something did. */
  default Optional<Finding> found() {
    if (this instanceof Upheld upheld) {
      return Optional.of(upheld.finding());
    }
    if (this instanceof Rejected rejected) {
      return Optional.of(rejected.finding());
    }
    return this instanceof Withdrawn withdrawn
        ? Optional.of(withdrawn.finding())
        : Optional.empty();
  }

  /** The last day of the period, where the complaint came after it. */
  default Optional<LocalDate> missed() {
    return this instanceof Late late ? Optional.of(late.deadline().last()) : Optional.empty();
  }

  /** It waits to be verified. */
  record Received(Complaint complaint) implements ComplaintState {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.RECEIVED;
    }
  }

  /** It came after the period, and is not considered. */
  record Late(Complaint complaint, Deadline.Known deadline) implements ComplaintState {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.LATE;
    }
  }

  /** It was found justified. */
  record Upheld(Complaint complaint, Finding.Upheld finding) implements ComplaintState {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.UPHELD;
    }
  }

  /** It was found not justified. */
  record Rejected(Complaint complaint, Finding.Rejected finding) implements ComplaintState {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.REJECTED;
    }
  }

  /** It was withdrawn. */
  record Withdrawn(Complaint complaint, Finding.Withdrawn finding) implements ComplaintState {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.WITHDRAWN;
    }
  }

  /**
   * Where a complaint stands.
   *
   * @param finding the latest; none while it is open
   * @param deadline of complaints; none where no rule sets one
   */
  static ComplaintState of(
      Complaint complaint, Optional<Finding> finding, Optional<Deadline> deadline) {
    if (finding.isPresent()) {
      return decided(complaint, finding.get());
    }
    return deadline
        .filter(Deadline.Known.class::isInstance)
        .map(Deadline.Known.class::cast)
        .filter(known -> known.missedOn(complaint.receivedOn()))
        .<ComplaintState>map(known -> new Late(complaint, known))
        .orElseGet(() -> new Received(complaint));
  }

  private static ComplaintState decided(Complaint complaint, Finding finding) {
    if (finding instanceof Finding.Upheld upheld) {
      return new Upheld(complaint, upheld);
    }
    if (finding instanceof Finding.Rejected rejected) {
      return new Rejected(complaint, rejected);
    }
    return new Withdrawn(complaint, (Finding.Withdrawn) finding);
  }

  /** Everything that speaks against a step; what a late one is refused by names the deadline. */
  default List<Refusal> faults(ComplaintStep step) {
    if (ComplaintSteps.allows(stage(), step)) {
      return List.of();
    }
    if (this instanceof Late late) {
      return List.of(
          Refusal.of(ConclusionRefusal.COMPLAINT_LATE)
              .with("receivedOn", complaint().receivedOn())
              .with("last", late.deadline().last()));
    }
    return List.of(
        Refusal.of(ConclusionRefusal.COMPLAINT_STATE_FORBIDS)
            .with("state", stage())
            .with("step", step)
            .with("allowedIn", ComplaintSteps.stagesFor(step)));
  }
}
