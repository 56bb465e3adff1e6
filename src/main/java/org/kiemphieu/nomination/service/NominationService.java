package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.NominationCommands;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.Nominee;
import org.kiemphieu.nomination.domain.NomineeKey;
import org.kiemphieu.nomination.domain.Objections;
import org.kiemphieu.nomination.domain.Support;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.Person;

/**
 * Records who is put forward, with how much support, and what the assembly decides on those who ask
 * to withdraw. What was said in the hall is recorded as it was said; what it is worth follows from
 * the regulation, in {@link NominatedLists}. The same again changes nothing.
 */
@ApplicationScoped
@Transactional
public class NominationService {

  @Inject Nominations nominations;
  @Inject SupportFigures figures;
  @Inject WithdrawalVotes votes;

  /**
   * A nomination and what it is worth.
   *
   * @param standing whether the nominee would be on the list if it were drawn up now
   * @param reasons everything that keeps the nominee from standing
   * @param commands what the nomination takes now
   */
  public record Judged(
      Recorded recorded, boolean standing, List<Finding> reasons, List<Command> commands) {}

  /** Every nomination of an election, in the order of their codes. */
  public List<Judged> all(String assembly, String election) {
    RoundContext round = nominations.latestRound(assembly, election);
    return nominations.all(assembly, election).stream().map(one -> judged(one, round)).toList();
  }

  /** One nomination. */
  public Judged one(NomineeKey key) {
    return judged(key, nominations.one(key));
  }

  /**
   * Somebody is put forward, or what was said of it is put right.
   *
   * @param expected version this supersedes; none for the first
   */
  public Judged nominate(NomineeKey key, Nomination nomination, OptionalInt expected) {
    Map<String, Object> request = NominationRecords.of(nomination);
    return move(
        new Nominations.Move(key, Command.NOMINATE, request, expected, before -> true),
        (round, before) -> {
          RefusedException.throwIfAny(nomination.faults());
          nominations.refuseKnownUnderAnotherCode(key, nomination.person());
          // Support and withdrawals are of a person: where another is meant, they begin anew.
          return before
              .filter(state -> isOf(state, nomination.person()))
              .map(state -> state.with(new Nominee(nomination, state.nominee().support())))
              .orElseGet(
                  () -> new NominationState.Nominated(new Nominee(nomination, Optional.empty())));
        });
  }

  /** It was written down by mistake. */
  public Judged strike(NomineeKey key, String reason, OptionalInt expected) {
    return move(
        new Nominations.Move(
            key, Command.STRIKE_NOMINATION, Map.of("reason", reason), expected, before -> false),
        (round, before) -> new NominationState.Struck(known(before).nominee(), reason));
  }

  /** Those attending were asked whether the nominee should be considered. */
  public Judged support(NomineeKey key, SupportAsked asked, OptionalInt expected) {
    return move(
        new Nominations.Move(
            key,
            Command.RECORD_SUPPORT,
            NominationRecords.of(asked),
            expected,
            before -> before.nominee().support().isPresent()),
        (round, before) -> {
          NominationState state = known(before);
          Nomination nomination = state.nominee().nomination();
          Support support = figures.of(round, nomination.person(), asked);
          return state.with(new Nominee(nomination, Optional.of(support)));
        });
  }

  /** The nominee asks to withdraw. */
  public Judged askWithdrawal(NomineeKey key, String reason, OptionalInt expected) {
    return move(
        new Nominations.Move(
            key,
            Command.ASK_WITHDRAWAL,
            Map.of("reason", reason),
            expected,
            before -> !(before instanceof NominationState.Nominated)),
        (round, before) -> new NominationState.WithdrawalAsked(known(before).nominee(), reason));
  }

  /**
   * The presidium proposes what the assembly should decide.
   *
   * @param accept whether the nominee should be let withdraw
   */
  public Judged proposeWithdrawal(
      NomineeKey key, boolean accept, String note, OptionalInt expected) {
    return move(
        new Nominations.Move(
            key,
            Command.PROPOSE_WITHDRAWAL,
            Map.of("accept", accept, "note", note),
            expected,
            before -> before instanceof NominationState.WithdrawalProposed),
        (round, before) ->
            new NominationState.WithdrawalProposed(asked(known(before)), accept, note));
  }

  /** The assembly decided. */
  public Judged decideWithdrawal(NomineeKey key, DecisionAsked asked, OptionalInt expected) {
    return move(
        new Nominations.Move(
            key,
            Command.DECIDE_WITHDRAWAL,
            NominationRecords.of(asked),
            expected,
            before -> !(before instanceof NominationState.WithdrawalProposed)),
        (round, before) -> {
          NominationState.WithdrawalProposed proposed = proposed(known(before));
          Person nominee = proposed.nominee().nomination().person();
          DecisionAsked.Keyed decided = votes.of(round, nominee, asked);
          return decided.accepted()
              ? new NominationState.Withdrawn(proposed, decided.vote())
              : new NominationState.WithdrawalRefused(proposed, decided.vote());
        });
  }

  private Judged move(
      Nominations.Move move,
      BiFunction<RoundContext, Optional<NominationState>, NominationState> transition) {
    return judged(move.key(), nominations.move(move, transition));
  }

  private Judged judged(NomineeKey key, Recorded recorded) {
    return judged(recorded, nominations.latestRound(key.assembly(), key.election()));
  }

  private Judged judged(Recorded recorded, RoundContext round) {
    NominationState state = recorded.state();
    List<Finding> reasons =
        Objections.standingInTheWay(state, round.regulation(), nominations.overruled(round));
    List<Command> commands =
        NominationCommands.takenIn(state.stage()).stream()
            .filter(command -> RoundCommands.allows(round.state().stage(), command))
            .toList();
    return new Judged(recorded, reasons.isEmpty(), reasons, commands);
  }

  private static boolean isOf(NominationState state, Person person) {
    return state.nominee().nomination().person().mayBe(person);
  }

  private static NominationState known(Optional<NominationState> state) {
    return state.orElseThrow(
        () -> new RefusedException(Refusal.of(NominationRefusal.NOMINATION_UNKNOWN)));
  }

  /** What was asked, in a state that takes a proposal. */
  private static NominationState.WithdrawalAsked asked(NominationState state) {
    return state instanceof NominationState.WithdrawalProposed proposed
        ? proposed.asked()
        : (NominationState.WithdrawalAsked) state;
  }

  /** What was proposed, in a state that takes a decision. */
  private static NominationState.WithdrawalProposed proposed(NominationState state) {
    if (state instanceof NominationState.Withdrawn withdrawn) {
      return withdrawn.proposed();
    }
    return state instanceof NominationState.WithdrawalRefused refused
        ? refused.proposed()
        : (NominationState.WithdrawalProposed) state;
  }
}
