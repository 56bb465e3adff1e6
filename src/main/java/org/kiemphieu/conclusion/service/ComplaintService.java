package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.conclusion.domain.Complaint;
import org.kiemphieu.conclusion.domain.ComplaintState;
import org.kiemphieu.conclusion.domain.ComplaintStep;
import org.kiemphieu.conclusion.domain.ComplaintSubject;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.conclusion.domain.Findings;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.version.Version;

/** Complaints about elections and what came of them. */
@ApplicationScoped
@Transactional
public class ComplaintService {

  @Inject ElectionService elections;
  @Inject Rounds rounds;
  @Inject ConclusionSteps steps;
  @Inject Situations situations;
  @Inject ConclusionReading reading;

  /**
   * Records a complaint; the same again changes nothing. One that came late is recorded as well.
   *
   * @param expected version this supersedes; none for the first
   */
  public Conclusion.ComplaintLine record(
      String assembly, String code, Complaint complaint, OptionalInt expected) {
    Opened opened = steps.hold(assembly);
    String subject = Recorded.complaint(code);
    Map<String, Object> members = StepJson.members(complaint, Complaint.class);
    if (!ConclusionSteps.repeated(opened.recorded(), subject, Command.RECORD_COMPLAINT, members)) {
      Version.check(opened.recorded().version(subject), expected)
          .ifPresent(RefusedException::raise);
      requireKnown(assembly, complaint.subject());
      Situation situation = situations.of(opened);
      LocalDate closedOn =
          situation
              .closedOn()
              .orElseThrow(
                  () -> new RefusedException(Refusal.of(ConclusionRefusal.ASSEMBLY_NOT_CLOSED)));
      List<Refusal> faults = new ArrayList<>(complaint.faults(closedOn, steps.today()));
      file(opened, code)
          .map(situation::state)
          .ifPresent(state -> faults.addAll(state.faults(ComplaintStep.CORRECT)));
      RefusedException.throwIfAny(cited(opened, faults));
      steps.add(opened, Command.RECORD_COMPLAINT, subject, members);
    }
    return reading.complaint(steps.read(assembly), code);
  }

  /**
   * Records what came of a complaint; the same again changes nothing.
   *
   * @param expected version this supersedes, where something was found before
   */
  public Conclusion.ComplaintLine find(
      String assembly, String code, Finding finding, OptionalInt expected) {
    Opened opened = steps.hold(assembly);
    String subject = Recorded.complaint(code);
    Recorded.ComplaintFile file =
        file(opened, code)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(ConclusionRefusal.COMPLAINT_UNKNOWN).with("complaint", code)));
    Map<String, Object> members = StepJson.members(finding, Finding.class);
    if (!ConclusionSteps.repeated(opened.recorded(), subject, Command.RECORD_FINDING, members)) {
      if (file.finding().isPresent() || expected.isPresent()) {
        Version.check(file.version(), expected).ifPresent(RefusedException::raise);
      }
      ComplaintState state = situations.of(opened).state(file);
      List<Refusal> faults = new ArrayList<>(state.faults(Findings.step(finding)));
      faults.addAll(Findings.faults(finding, file.complaint(), steps.today()));
      RefusedException.throwIfAny(cited(opened, faults));
      steps.add(opened, Command.RECORD_FINDING, subject, members);
    }
    return reading.complaint(steps.read(assembly), code);
  }

  private static Optional<Recorded.ComplaintFile> file(Opened opened, String code) {
    return opened.recorded().complaintFile(code);
  }

  /** Refused when there is no such election or count. */
  private void requireKnown(String assembly, ComplaintSubject subject) {
    if (subject instanceof ComplaintSubject.OfElection about) {
      elections.one(assembly, about.election());
    } else if (subject instanceof ComplaintSubject.OfCount about) {
      rounds.find(
          new CountKey(new RoundKey(assembly, about.election(), about.round()), about.count()));
    }
  }

  /** What is late stands under one rule, everything else under the other. */
  private static List<Refusal> cited(Opened opened, List<Refusal> faults) {
    Regulation regulation = opened.assembly().settings().regulationInForce();
    return faults.stream()
        .map(
            fault ->
                regulation.citeUnder(
                    fault.code() == ConclusionRefusal.COMPLAINT_LATE
                            || fault.code() == ConclusionRefusal.COMPLAINT_BEFORE_CLOSING
                        ? RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS
                        : RuleCode.COMPLAINT_VERIFIED_BY_SUPERIOR,
                    fault))
        .toList();
  }
}
