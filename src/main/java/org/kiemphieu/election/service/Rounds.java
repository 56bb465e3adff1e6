package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Draft;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.election.repository.CandidateListEntity;
import org.kiemphieu.election.repository.CandidateListRepository;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ReadingsNeededRepository;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.election.repository.RoundStateJson;
import org.kiemphieu.election.repository.RoundStepEntity;
import org.kiemphieu.election.repository.RoundStepRepository;
import org.kiemphieu.election.repository.RoundTermsJson;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Loads rounds and moves them from state to state. Always in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rounds {

  @Inject RoundRepository rounds;
  @Inject RoundStepRepository steps;
  @Inject CandidateListRepository lists;
  @Inject ReadingsNeededRepository readingsNeeded;
  @Inject KnownRounds known;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** A round to be read. */
  public RoundContext find(RoundKey key) {
    RoundRepository.Stamp stamp = rounds.stamp(key).orElseThrow(Rounds::unknown);
    return known
        .get(stamp)
        .orElseGet(
            () -> {
              RoundContext read = context(key, rounds.findById(stamp.roundId()));
              // What was read came in several statements: kept only where nothing came between.
              rounds.stamp(key).filter(stamp::equals).ifPresent(same -> known.keep(same, read));
              return read;
            });
  }

  /** A round for a command that must be alone with it until the transaction ends. */
  public RoundContext forCommandAlone(RoundKey key, Command command) {
    RoundContext context = context(key, rounds.byKeyForUpdate(key).orElseThrow(Rounds::unknown));
    RoundCommands.check(context.state().stage(), command).ifPresent(RefusedException::raise);
    return context;
  }

  /** A round for a command that needs it to stay in its state until the transaction ends. */
  public RoundContext forCommand(RoundKey key, Command command) {
    RoundContext context = hold(key);
    RoundCommands.check(context.state().stage(), command).ifPresent(RefusedException::raise);
    return context;
  }

  /** Read after it is held: what whoever held it before has changed is seen then. */
  private RoundContext hold(RoundKey key) {
    if (!rounds.holdForShare(key)) {
      throw unknown();
    }
    return find(key);
  }

  /** Whether the round after this one has begun. */
  public boolean isFollowed(RoundKey key) {
    return rounds.byKey(key.next()).isPresent();
  }

  /** A count of a round to be read. */
  public RoundContext find(CountKey key) {
    return requireKnown(key, find(key.round()));
  }

  /** A count of a round that stays as it is until the transaction ends, whatever its state. */
  public RoundContext hold(CountKey key) {
    return requireKnown(key, hold(key.round()));
  }

  private static RoundContext requireKnown(CountKey key, RoundContext round) {
    if (key.count() < 1 || key.count() > round.count()) {
      throw countRefused(RoundRefusal.COUNT_UNKNOWN, key, round);
    }
    return round;
  }

  /** The same for a command within a count, which must be the present one. */
  public RoundContext forCommandAlone(CountKey key, Command command) {
    return requirePresent(key, forCommandAlone(key.round(), command));
  }

  /** The same for a command within a count, which must be the present one. */
  public RoundContext forCommand(CountKey key, Command command) {
    return requirePresent(key, forCommand(key.round(), command));
  }

  /** Refuses what is asked of a count that is not the present one. */
  public static RoundContext requirePresent(CountKey key, RoundContext round) {
    if (key.count() == round.count()) {
      return round;
    }
    boolean earlier = key.count() >= 1 && key.count() < round.count();
    throw countRefused(
        earlier ? RoundRefusal.COUNT_SUPERSEDED : RoundRefusal.COUNT_UNKNOWN, key, round);
  }

  private static RefusedException countRefused(
      RoundRefusal code, CountKey key, RoundContext round) {
    return new RefusedException(
        Refusal.of(code).with("count", key.count()).with("present", round.count()));
  }

  /**
   * Moves a round on and writes the ledger. The same command with the same request again, later,
   * changes nothing: it is a repeated message.
   *
   * @param request what the command says, as it goes into the ledger
   * @param transition what the round's present state makes of it
   */
  public RoundContext move(
      RoundKey key,
      Command command,
      Map<String, Object> request,
      Function<RoundContext, Step> transition) {
    return move(key, command, request, transition, moved -> Map.of());
  }

  /**
   * The same, with something that follows from the move in the same transaction.
   *
   * @param consequence does what follows and says what the ledger tells of it
   */
  public RoundContext move(
      RoundKey key,
      Command command,
      Map<String, Object> request,
      Function<RoundContext, Step> transition,
      Function<RoundContext, Map<String, Object>> consequence) {
    RoundEntity round = rounds.byKeyForUpdate(key).orElseThrow(Rounds::unknown);
    RoundContext before = context(key, round);
    String said = CanonicalJson.write(request);
    Optional<RoundStepEntity> earlier = steps.by(round.id, command);
    if (earlier.isPresent() && earlier.get().request.equals(said)) {
      return before;
    }
    RoundCommands.check(before.state().stage(), command).ifPresent(RefusedException::raise);
    Step step = transition.apply(before);
    if (step instanceof Step.Refused refused) {
      throw new RefusedException(before.regulation().cite(refused.refusals()));
    }
    // A correction made, undone, and sent again by a client that got no answer: the figure it
    // corrects is the recorded one once more, but nobody asks for it now.
    if (steps.has(round.id, command, said)) {
      throw new RefusedException(Refusal.of(RoundRefusal.REQUEST_SUPERSEDED));
    }
    RoundState next = ((Step.Next) step).state();
    record(round.id, command, said, next);
    RoundContext moved = context(key, round);
    Map<String, Object> after = new LinkedHashMap<>(consequence.apply(moved));
    after.put("state", next.stage().name());
    after.put("request", request);
    after.put("recorded", RoundStateJson.members(next));
    ledger.append(
        before.assemblyId(),
        command,
        key.subject(),
        Map.of("state", before.state().stage().name()),
        after);
    return moved;
  }

  /** Begins a round of an election. */
  public RoundEntity begin(
      ElectionEntity election, int ordinal, RoundTerms terms, Command command) {
    RoundEntity round = new RoundEntity();
    round.election = election;
    round.ordinal = ordinal;
    round.terms = terms instanceof RoundTerms.First ? null : RoundTermsJson.write(terms);
    rounds.persistAndFlush(round);
    record(round.id, command, "{}", new Draft());
    return round;
  }

  private void record(long roundId, Command command, String request, RoundState next) {
    RoundStepEntity latest = steps.latest(roundId);
    Actor actor = currentActor.get();
    RoundStepEntity step = new RoundStepEntity();
    step.roundId = roundId;
    step.ordinal = latest == null ? 1 : latest.ordinal + 1;
    step.command = command;
    step.request = request;
    step.stage = next.stage();
    step.state = RoundStateJson.write(next);
    step.actor = actor.username();
    step.role = actor.role().name();
    step.at = moment.instant();
    steps.persistAndFlush(step);
  }

  private RoundContext context(RoundKey key, RoundEntity round) {
    RoundState state = RoundStateJson.read(steps.latest(round.id).state);
    Optional<CandidateListEntity> list =
        state
            .approvedList()
            .map(approved -> lists.version(round.id, approved.listVersion()))
            .orElseGet(() -> lists.latest(round.id));
    AssemblySettings assembly = round.election.assembly.settings();
    return new RoundContext(
        round.id,
        round.election.assembly.id,
        key,
        assembly,
        round.election.settings(),
        round.roundTerms(),
        state,
        list.map(CandidateListEntity::list).orElse(List.of()),
        assembly.regulationInForce().forPurpose(round.election.purpose),
        readingsNeeded
            .latest(round.id)
            .map(setting -> setting.readings)
            .orElse(assembly.readingsPerBatch()));
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(RoundRefusal.ROUND_UNKNOWN));
  }
}
