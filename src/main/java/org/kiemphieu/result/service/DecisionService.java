package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.repository.AssemblyDecisionEntity;
import org.kiemphieu.result.repository.AssemblyDecisionRepository;
import org.kiemphieu.version.Version;

/** What the assembly decides where people are tied at the last seat, or seats are left. */
@ApplicationScoped
@Transactional
public class DecisionService {

  @Inject Rounds rounds;
  @Inject CountService counts;
  @Inject ResultService results;
  @Inject AssemblyDecisionRepository decisions;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * A result and what the assembly decided on it.
   *
   * @param outcome what there was to decide on
   * @param stands whether the count is the present one of a confirmed round
   * @param recorded the latest decision, once there is one
   */
  public record Decided(
      RoundContext round, Outcome outcome, boolean stands, Optional<Recorded> recorded) {

    /** Version of the latest decision; 0 while there is none. */
    public int version() {
      return recorded.map(Recorded::version).orElse(0);
    }
  }

  /**
   * A decision on record.
   *
   * @param by account of the presidium
   */
  public record Recorded(int version, AssemblyDecision decision, String by, Instant at) {}

  /** A confirmed result with what was decided on it. Refused before the presidium confirmed it. */
  public Decided get(CountKey key) {
    results.result(key);
    RoundContext round = rounds.find(key);
    return decided(key, round, outcome(key), latest(key, round));
  }

  /**
   * Records what the assembly decided; the same again changes nothing. The assembly may decide
   * anew: what it decided before stays on record.
   *
   * @param expected version this supersedes; none for the first
   */
  public Decided decide(CountKey key, AssemblyDecision asked, OptionalInt expected) {
    RoundContext round = rounds.forCommandAlone(key, Command.RECORD_DECISION);
    Outcome outcome = outcome(key);
    RefusedException.throwIfAny(asked.faults(outcome, round.regulation()));
    AssemblyDecision decision = asked.on(outcome);
    Optional<AssemblyDecisionEntity> latest = latest(key, round);
    if (latest.filter(before -> before.decision().equals(decision)).isPresent()) {
      return decided(key, round, outcome, latest);
    }
    if (rounds.isFollowed(key.round())) {
      throw new RefusedException(Refusal.of(RoundRefusal.ROUND_FOLLOWED));
    }
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    AssemblyDecisionEntity recorded = new AssemblyDecisionEntity();
    recorded.roundId = round.roundId();
    recorded.countOrdinal = key.count();
    recorded.version = version + 1;
    recorded.voteAgain = decision.voteAgain();
    recorded.newNames = decision.newNames().orElse(null);
    recorded.note = decision.note();
    recorded.recordedBy = currentActor.get().username();
    recorded.recordedAt = moment.instant();
    decisions.persist(recorded);
    Map<String, Object> after = members(recorded);
    after.put("outcome", CountRecords.kind(outcome));
    ledger.append(
        round.assemblyId(),
        Command.RECORD_DECISION,
        key.subject() + "/decision",
        latest.map(DecisionService::members).orElse(Map.of()),
        after);
    return decided(key, round, outcome, Optional.of(recorded));
  }

  private Outcome outcome(CountKey key) {
    return counts.count(key).outcome().orElseThrow();
  }

  private Optional<AssemblyDecisionEntity> latest(CountKey key, RoundContext round) {
    return decisions.latest(round.roundId(), key.count());
  }

  private static Decided decided(
      CountKey key,
      RoundContext round,
      Outcome outcome,
      Optional<AssemblyDecisionEntity> recorded) {
    return new Decided(
        round,
        outcome,
        ResultService.stands(key, round),
        recorded.map(
            one -> new Recorded(one.version, one.decision(), one.recordedBy, one.recordedAt)));
  }

  /** What a decision says, as the ledger has it. */
  private static Map<String, Object> members(AssemblyDecisionEntity decision) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", decision.version);
    members.put("voteAgain", decision.voteAgain);
    if (decision.newNames != null) {
      members.put("newNames", decision.newNames);
    }
    members.put("note", decision.note);
    return members;
  }
}
