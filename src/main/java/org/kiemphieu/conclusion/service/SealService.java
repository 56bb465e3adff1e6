package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.repository.ConclusionStepEntity;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.version.Version;

/** Ballots are sealed, handed over, unsealed by decision, and in the end destroyed. */
@ApplicationScoped
@Transactional
public class SealService {

  @Inject Rounds rounds;
  @Inject ConclusionSteps steps;
  @Inject Situations situations;
  @Inject ConclusionReading reading;

  /**
   * The counting board seals ballots, or seals them again; the same again changes nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public Conclusion.PackageLine seal(
      String assembly, String code, SealStep.Sealing sealing, OptionalInt expected) {
    List<Refusal> unfinished = unfinished(assembly, sealing.ballots());
    Opened opened = steps.hold(assembly);
    Optional<SealedPackage> before = find(opened, code);
    boolean unsealed = before.filter(one -> one.stage() == SealStage.UNSEALED).isPresent();
    // Sealed again on the same day, the record may say the same: the version tells it from a
    // repeat.
    if (repeated(opened, code, sealing) && !(unsealed && expected.isPresent())) {
      return reading.sealed(opened, code);
    }
    Version.check(opened.recorded().version(Recorded.seal(code)), expected)
        .ifPresent(RefusedException::raise);
    List<Refusal> faults = new ArrayList<>();
    faults.addAll(
        before
            .map(one -> one.faults(sealing, steps.today()))
            .orElseGet(() -> SealedPackage.faults(sealing, steps.today())));
    faults.addAll(unfinished);
    faults.addAll(elsewhere(opened, code, sealing.ballots()));
    return record(opened, code, sealing, faults);
  }

  /** The next step of a package that is there; the same again changes nothing. */
  public Conclusion.PackageLine take(String assembly, String code, SealStep step) {
    Opened opened = steps.hold(assembly);
    SealedPackage sealed = require(opened, code);
    if (repeated(opened, code, step)) {
      return reading.sealed(opened, code);
    }
    List<Refusal> faults = new ArrayList<>(sealed.faults(step, steps.today()));
    if (step instanceof SealStep.Destruction destruction) {
      faults.addAll(situations.of(opened).retention().faults(sealed, destruction.on()));
    }
    return record(opened, code, step, faults);
  }

  private Conclusion.PackageLine record(
      Opened opened, String code, SealStep step, List<Refusal> faults) {
    Regulation regulation = opened.assembly().settings().regulationInForce();
    RefusedException.throwIfAny(
        faults.stream()
            .map(fault -> regulation.citeUnder(SealRules.rule(fault, step), fault))
            .toList());
    steps.add(opened, step.command(), Recorded.seal(code), members(step));
    return reading.sealed(steps.read(opened.assembly().code), code);
  }

  /** Whether this was said of the present sealing already, last by its command. */
  private static boolean repeated(Opened opened, String code, SealStep step) {
    String content = CanonicalJson.write(members(step));
    List<ConclusionStepEntity> steps = opened.recorded().about(Recorded.seal(code));
    for (int i = steps.size() - 1; i >= 0; i--) {
      ConclusionStepEntity one = steps.get(i);
      if (one.command == step.command()) {
        return one.content.equals(content);
      }
      if (one.command == Command.SEAL_BALLOTS) {
        return false;
      }
    }
    return false;
  }

  private static Map<String, Object> members(SealStep step) {
    if (step instanceof SealStep.Sealing sealing) {
      return StepJson.members(sealing, SealStep.Sealing.class);
    }
    if (step instanceof SealStep.Handover handover) {
      return StepJson.members(handover, SealStep.Handover.class);
    }
    if (step instanceof SealStep.Unsealing unsealing) {
      return StepJson.members(unsealing, SealStep.Unsealing.class);
    }
    return StepJson.members((SealStep.Destruction) step, SealStep.Destruction.class);
  }

  /** The rounds whose ballots cannot be sealed yet; refused when there is no such round. */
  private List<Refusal> unfinished(String assembly, List<BallotsOf> ballots) {
    List<Refusal> faults = new ArrayList<>();
    for (int i = 0; i < ballots.size(); i++) {
      BallotsOf one = ballots.get(i);
      RoundState state = rounds.find(new RoundKey(assembly, one.election(), one.round())).state();
      boolean voted = state.votingState().isPresent();
      boolean ended = state.stage() == RoundStage.CONFIRMED || state.stage() == RoundStage.ANNULLED;
      if (!voted || !ended) {
        faults.add(
            about(one, ConclusionRefusal.SEALED_ROUND_UNFINISHED, "ballots[" + i + "]")
                .with("state", state.stage()));
      }
    }
    return faults;
  }

  private static List<Refusal> elsewhere(Opened opened, String code, List<BallotsOf> ballots) {
    List<Refusal> faults = new ArrayList<>();
    for (SealedPackage other : opened.recorded().packages().values()) {
      for (int i = 0; i < ballots.size(); i++) {
        if (!other.code().equals(code) && other.ballots().contains(ballots.get(i))) {
          faults.add(
              about(ballots.get(i), ConclusionRefusal.SEALED_ROUND_ELSEWHERE, "ballots[" + i + "]")
                  .with("package", other.code()));
        }
      }
    }
    return faults;
  }

  private static Refusal about(BallotsOf ballots, ConclusionRefusal code, String field) {
    return Refusal.of(code, field)
        .with("election", ballots.election())
        .with("round", ballots.round());
  }

  private static Optional<SealedPackage> find(Opened opened, String code) {
    return opened.recorded().sealedPackage(code);
  }

  private static SealedPackage require(Opened opened, String code) {
    return find(opened, code)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(ConclusionRefusal.SEALED_PACKAGE_UNKNOWN).with("package", code)));
  }
}
