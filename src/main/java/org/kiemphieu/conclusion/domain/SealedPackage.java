package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/**
 * A package of ballots: what was done to it, in order. The first step is a sealing.
 *
 * @param code its name in the assembly
 * @param steps every step
 */
public record SealedPackage(String code, List<SealStep> steps) {

  public SealedPackage {
    steps = List.copyOf(steps);
  }

  /** The step taken last. */
  public SealStep latest() {
    return steps.get(steps.size() - 1);
  }

  /** Where it stands. */
  public SealStage stage() {
    SealStep latest = latest();
    if (latest instanceof SealStep.Sealing) {
      return SealStage.SEALED;
    }
    if (latest instanceof SealStep.Handover) {
      return SealStage.HANDED_OVER;
    }
    return latest instanceof SealStep.Unsealing ? SealStage.UNSEALED : SealStage.DESTROYED;
  }

  /** The latest step of a kind. */
  public <S extends SealStep> Optional<S> latest(Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).reduce((a, b) -> b);
  }

  /** What is in it, as it was sealed last. */
  public List<BallotsOf> ballots() {
    return latest(SealStep.Sealing.class).orElseThrow().ballots();
  }

  /** The day it was first sealed. */
  public LocalDate firstSealedOn() {
    return steps.get(0).on();
  }

  /**
   * The last day it has to be kept: six calendar months from the closing (190 Art. 35). Ballots
   * voted on and sealed later, in an election the superior committee ordered, are kept as long from
   * their sealing.
   */
  public LocalDate keptUntil(LocalDate closedOn, int months) {
    LocalDate from = closedOn.isAfter(firstSealedOn()) ? closedOn : firstSealedOn();
    return from.plusMonths(months);
  }

  /** Everything that speaks against a further step, but for what only a destruction needs. */
  public List<Refusal> faults(SealStep step, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    SealSteps.check(stage(), step.command()).ifPresent(faults::add);
    if (step instanceof SealStep.Sealing sealing) {
      faults.addAll(sealing.faults());
    }
    Days.future(step.on(), today, "on").ifPresent(faults::add);
    if (step instanceof SealStep.Unsealing unsealing) {
      Days.future(unsealing.decision().date(), today, "documentDate").ifPresent(faults::add);
    }
    boolean corrects = step instanceof SealStep.Sealing && stage() == SealStage.SEALED;
    if (!corrects) {
      Days.order(latest().on(), step.on(), "on").ifPresent(faults::add);
    }
    return faults;
  }

  /** Everything that speaks against the first sealing. */
  public static List<Refusal> faults(SealStep.Sealing first, LocalDate today) {
    List<Refusal> faults = new ArrayList<>(first.faults());
    Days.future(first.on(), today, "on").ifPresent(faults::add);
    return faults;
  }
}
