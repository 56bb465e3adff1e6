package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.service.AttendanceInForce;
import org.kiemphieu.assembly.service.OverrulingService;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.Draft;
import org.kiemphieu.election.domain.ListApproved;
import org.kiemphieu.election.domain.Overruling;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.election.domain.Voting;
import org.kiemphieu.election.repository.CandidateListEntity;
import org.kiemphieu.election.repository.CandidateListRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.RuleCode;

/** Takes a round from the approval of its list to the open box, or annuls it. */
@ApplicationScoped
@Transactional
public class VotingService {

  @Inject Rounds rounds;
  @Inject CollectedPapers papers;
  @Inject CandidateListRepository lists;
  @Inject CandidateListService candidateLists;
  @Inject CountingBoardService boards;
  @Inject OfficeBodies offices;
  @Inject AttendanceInForce attendances;
  @Inject AssemblyRepository assemblies;
  @Inject OverrulingService overrulings;

  /**
   * Records that the assembly approved the list.
   *
   * @param listVersion version of the list the assembly saw
   * @param overrulings rules on which it ruled otherwise
   */
  public RoundContext approve(RoundKey key, int listVersion, List<Overruling> overrulings) {
    // The assembly's regulation and the election's seats must not change under the approval.
    assemblies.holdByCode(key.assembly());
    Map<String, Object> request =
        Map.of("listVersion", listVersion, "overrulings", ElectionRecords.overrulings(overrulings));
    return rounds.move(
        key, Command.APPROVE_LIST, request, round -> approve(round, listVersion, overrulings));
  }

  private Step approve(RoundContext round, int listVersion, List<Overruling> overrulings) {
    Optional<CandidateListEntity> latest = lists.latest(round.roundId());
    if (latest.isEmpty()) {
      return refused(Refusal.of(RoundRefusal.LIST_NOT_PROPOSED));
    }
    if (latest.get().version != listVersion) {
      return refused(
          Refusal.of(RoundRefusal.LIST_VERSION_STALE, "listVersion")
              .with("stored", latest.get().version)
              .with("expected", listVersion));
    }
    List<Refusal> faults = round.election().check(round.assembly().ownRules());
    if (!faults.isEmpty()) {
      return new Step.Refused(faults);
    }
    Draft draft = (Draft) round.state();
    return draft.approve(
        listVersion, candidateLists.findings(round, latest.get().list()), overrulings);
  }

  /** Ballots are issued; the base is taken from the attendance recorded last. */
  public RoundContext issue(RoundKey key, int issued) {
    // Nobody comes or goes while the base is taken: the roll at this moment is what it was.
    assemblies.holdByCode(key.assembly());
    return rounds.move(
        key, Command.ISSUE_BALLOTS, Map.of("issued", issued), round -> issue(round, issued));
  }

  private Step issue(RoundContext round, int issued) {
    Optional<Attendance> attendance = attendances.forElections(round.assemblyId());
    if (attendance.isEmpty()) {
      return refused(Refusal.of(RoundRefusal.ATTENDANCE_NEEDED));
    }
    // It was checked when it was recorded; the assembly may have changed its regulation since.
    List<Refusal> faults =
        new ArrayList<>(attendance.get().check(round.regulation(), round.assembly().kind()));
    faults.addAll(
        round
            .regulation()
            .checkPresent(attendance.get().base().convened(), attendance.get().present()));
    if (!faults.isEmpty()) {
      return new Step.Refused(faults);
    }
    List<Refusal> notYet = officeFaults(round);
    if (!notYet.isEmpty()) {
      return new Step.Refused(notYet);
    }
    Step step =
        ((ListApproved) round.state())
            .issue(
                attendance.get().base(),
                attendance.get().present(),
                issued,
                round.regulation().basis(),
                boards.boardOrNone(round.key()).hasHead());
    return attendance
        .get()
        .quorumMissed(round.regulation(), overrulings.overruled(round.assemblyId()))
        .map(step::and)
        .orElse(step);
  }

  /** What an office presupposes, looked at again: a result that was there may be counted again. */
  private List<Refusal> officeFaults(RoundContext round) {
    if (round.terms().listFixed()) {
      return List.of();
    }
    Set<RuleCode> overruled =
        ((ListApproved) round.state())
            .overrulings().stream().map(Overruling::rule).collect(Collectors.toSet());
    return offices.findings(round, round.candidates()).stream()
        .filter(finding -> finding.standsInTheWay(overruled))
        .map(Finding::refusal)
        .toList();
  }

  /**
   * The number issued was written down wrongly.
   *
   * @param issued ballots issued
   * @param corrects the figure recorded
   * @param reason how it came about, in words
   */
  public RoundContext correctIssued(RoundKey key, int issued, int corrects, String reason) {
    return rounds.move(
        key,
        Command.CORRECT_ISSUED,
        Map.of("issued", issued, "corrects", corrects, "reason", reason),
        round -> correctIssued(round, issued, corrects));
  }

  private static Step correctIssued(RoundContext round, int issued, int corrects) {
    Basis basis = round.regulation().basis();
    return round.state() instanceof Counting counting
        ? counting.correctIssued(issued, corrects, basis)
        : ((Voting) round.state()).correctIssued(issued, corrects, basis);
  }

  /**
   * The box is opened and its papers counted. More than issued is refused, and stays in the ledger:
   * taking papers out until the number fits must not go unseen (official answer, 2020).
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public RoundContext collect(RoundKey key, int collected) {
    return papers.record(
        key, Command.RECORD_COLLECTION, collected, () -> recordCollection(key, collected));
  }

  private RoundContext recordCollection(RoundKey key, int collected) {
    return rounds.move(
        key,
        Command.RECORD_COLLECTION,
        Map.of("collected", collected),
        round -> ((Voting) round.state()).collect(collected, round.regulation().basis()));
  }

  /**
   * The assembly annuls the round.
   *
   * @param found papers found in the box, when they were more than issued
   */
  public RoundContext annul(
      RoundKey key, Annulled.Grounds grounds, String reason, Optional<Integer> found) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("grounds", grounds.name());
    request.put("reason", reason);
    found.ifPresent(papers -> request.put("found", papers));
    return rounds.move(
        key, Command.ANNUL_ROUND, request, round -> round.state().annul(grounds, reason, found));
  }

  private static Step refused(Refusal refusal) {
    return new Step.Refused(List.of(refusal));
  }
}
