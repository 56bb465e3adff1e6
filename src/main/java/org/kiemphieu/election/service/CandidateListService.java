package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.election.repository.CandidateListEntity;
import org.kiemphieu.election.repository.CandidateListRepository;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.ListProposal;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.version.Version;

/** Drafts a round's candidate list and checks it against the regulation. */
@ApplicationScoped
@Transactional
public class CandidateListService {

  @Inject CandidateListRepository lists;
  @Inject RoundRepository roundRepository;
  @Inject CountingBoardService boards;
  @Inject OfficeBodies offices;
  @Inject Rounds rounds;
  @Inject Instance<ListFindings> rooms;
  @Inject Ledger ledger;

  /** A list with everything the regulation has to say about it. */
  public record CheckedList(
      RoundContext round, Stored<List<Candidate>> list, List<Finding> findings) {}

  /** The round's list: the approved one, or the one proposed last. Refused when there is none. */
  public CheckedList list(RoundKey key) {
    RoundContext round = rounds.find(key);
    CandidateListEntity entity =
        round
            .state()
            .approvedList()
            .flatMap(approved -> lists.version(round.roundId(), approved.listVersion()))
            .or(() -> lists.latest(round.roundId()))
            .orElseThrow(() -> new RefusedException(Refusal.of(RoundRefusal.LIST_NOT_PROPOSED)));
    return new CheckedList(
        round, new Stored<>(entity.list(), entity.version), findings(round, entity.list()));
  }

  /** Everything the regulation has to say about a list, without storing it. */
  public List<Finding> check(RoundKey key, List<Candidate> candidates) {
    return findings(rounds.find(key), candidates);
  }

  /**
   * Stores a proposed list. One that breaks a rule nobody can overrule is refused with everything
   * that is wrong; what the assembly can rule on comes back as findings. The same again changes
   * nothing.
   *
   * @param expected version the client changes; none for the first
   */
  public CheckedList propose(RoundKey key, List<Candidate> candidates, OptionalInt expected) {
    roundRepository.byKeyForUpdate(key);
    RoundContext round = rounds.find(key);
    Optional<CandidateListEntity> latest = lists.latest(round.roundId());
    if (latest.isPresent() && latest.get().list().equals(candidates)) {
      return list(key);
    }
    RoundCommands.check(round.state().stage(), Command.PROPOSE_LIST)
        .ifPresent(RefusedException::raise);
    if (round.terms().listFixed()) {
      throw new RefusedException(
          round
              .regulation()
              .citeUnder(RuleCode.TIE_AT_LAST_SEAT, Refusal.of(RoundRefusal.LIST_OF_THOSE_TIED)));
    }
    List<Finding> findings = findings(round, candidates);
    refuseWhatNobodyCanOverrule(findings);
    int version = latest.map(entity -> entity.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    lists.persist(CandidateListEntity.of(round.roundId(), version + 1, candidates));
    Map<String, Object> before =
        latest
            .map(e -> Map.<String, Object>of("candidates", ElectionRecords.of(e.list())))
            .orElse(Map.of());
    ledger.append(
        round.assemblyId(),
        Command.PROPOSE_LIST,
        key.subject() + "/candidate-list",
        before,
        Map.of("version", version + 1, "candidates", ElectionRecords.of(candidates)));
    return new CheckedList(round, new Stored<>(candidates, version + 1), findings);
  }

  List<Finding> findings(RoundContext round, List<Candidate> candidates) {
    // Those tied stand as they stood; what was said of the first list is settled.
    if (round.terms().listFixed()) {
      return List.of();
    }
    ListProposal proposal =
        new ListProposal(
            round.election().office(),
            round.seats(),
            candidates,
            boards.boardOrNone(round.key()).persons(),
            furtherVote(round));
    List<Finding> findings = new ArrayList<>(round.regulation().check(proposal));
    findings.addAll(offices.findings(round, candidates));
    rooms.forEach(room -> findings.addAll(room.findings(round, candidates)));
    return List.copyOf(findings);
  }

  private Optional<ListProposal.FurtherVote> furtherVote(RoundContext round) {
    return round.terms().vote() instanceof RoundTerms.SeatsLeft left
        ? Optional.of(
            new ListProposal.FurtherVote(
                round.election().seats(),
                left.elected(),
                left.newNames() ? Optional.empty() : Optional.of(startedWith(round))))
        : Optional.empty();
  }

  /** Those the round began with: everybody not elected before. */
  private List<Person> startedWith(RoundContext round) {
    return lists.version(round.roundId(), 1).stream()
        .flatMap(list -> list.list().stream())
        .map(Candidate::person)
        .toList();
  }

  private static void refuseWhatNobodyCanOverrule(List<Finding> findings) {
    boolean illegal =
        findings.stream()
            .anyMatch(
                f -> f.severity() == Finding.Severity.FAULT && !f.rule().certainty().overrulable());
    if (illegal) {
      throw new RefusedException(
          findings.stream()
              .filter(f -> f.severity() == Finding.Severity.FAULT)
              .map(Finding::refusal)
              .toList());
    }
  }
}
