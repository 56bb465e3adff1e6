package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.Elected;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.domain.SuperiorDecisions;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.result.service.ElectedPeople;
import org.kiemphieu.version.Version;

/** What the superior committee decides on the result of an election. */
@ApplicationScoped
@Transactional
public class ApprovalService {

  @Inject ElectedPeople elected;
  @Inject ConclusionSteps steps;
  @Inject ConclusionReading reading;

  /**
   * Records a decision of the superior committee; a later one supersedes it. The same again changes
   * nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public Conclusion.ElectionLine record(
      String assembly, String election, SuperiorDecision decision, OptionalInt expected) {
    ElectedPeople.Elected result = elected.of(assembly, election);
    Opened opened = steps.hold(assembly);
    String subject = Recorded.approval(election);
    Map<String, Object> members = StepJson.members(decision, SuperiorDecision.class);
    if (!ConclusionSteps.repeated(
        opened.recorded(), subject, Command.RECORD_APPROVAL_OF_SUPERIOR, members)) {
      Version.check(opened.recorded().version(subject), expected)
          .ifPresent(RefusedException::raise);
      List<Refusal> faults = new ArrayList<>();
      if (opened.recorded().closed().isEmpty()) {
        faults.add(Refusal.of(ConclusionRefusal.ASSEMBLY_NOT_CLOSED));
      }
      faults.addAll(
          SuperiorDecisions.faults(
              decision, election, people(result), !result.rounds().isEmpty(), steps.today()));
      Regulation regulation = opened.assembly().settings().regulationInForce();
      RefusedException.throwIfAny(
          faults.stream()
              .map(fault -> regulation.citeUnder(RuleCode.APPROVAL_BY_SUPERIOR, fault))
              .toList());
      steps.add(opened, Command.RECORD_APPROVAL_OF_SUPERIOR, subject, members);
    }
    return reading.election(steps.read(assembly), election);
  }

  private static Set<Elected> people(ElectedPeople.Elected result) {
    return result.people().stream()
        .map(person -> new Elected(person.round(), person.number()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
