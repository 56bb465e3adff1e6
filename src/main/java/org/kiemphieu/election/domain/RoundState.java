package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.refusal.Refusal;

/**
 * The states of a round. Each carries its own data and the state it came from; a transition returns
 * the next state or everything that speaks against it. Which command is allowed in which state is
 * in {@link RoundCommands}.
 */
public sealed interface RoundState
    permits Draft, ListApproved, Voting, Counting, Counted, Certified, Confirmed, Annulled {

  /** The name of this state. */
  RoundStage stage();

  /** The state it came from; none for the first. */
  Optional<RoundState> from();

  /** The assembly annuls the round, whatever state it is in that allows it. */
  default Step annul(Annulled.Grounds grounds, String reason, Optional<Integer> found) {
    if (grounds == Annulled.Grounds.MORE_COLLECTED_THAN_ISSUED) {
      int issued = votingState().map(Voting::issued).orElse(Integer.MAX_VALUE);
      if (found.isEmpty() || found.get() <= issued) {
        return new Step.Refused(
            List.of(Refusal.of(RoundRefusal.ANNULMENT_WITHOUT_EXCESS, "found")));
      }
    }
    return new Step.Next(new Annulled(this, grounds, reason, found));
  }

  /**
   * The round is counted again as a whole; the earlier count stays with the state it led to.
   *
   * @param count ordinal of the new count; must be the next one
   * @param reason the complaint, in words
   * @param readings readings each batch needs this time, when it is not as before
   * @param actor who records it
   */
  default Step recount(int count, String reason, Optional<Integer> readings, Actor actor) {
    Counting counted = countingState().orElseThrow();
    List<Refusal> refusals = new ArrayList<>();
    if (count != counted.count() + 1) {
      refusals.add(
          Refusal.of(RoundRefusal.RECOUNT_OUT_OF_ORDER, "count")
              .with("count", count)
              .with("next", counted.count() + 1));
    }
    if (this instanceof Confirmed && actor.role() != Role.PRESIDIUM) {
      refusals.add(Refusal.of(RoundRefusal.RECOUNT_BY_PRESIDIUM));
    }
    Recount recount = new Recount(count, reason, readings, this);
    return Step.unless(
        refusals, new Counting(counted.voting(), counted.collected(), Optional.of(recount)));
  }

  /** The latest state of a type that this one came through; this one included. */
  default <S extends RoundState> Optional<S> latest(Class<S> type) {
    Optional<RoundState> state = Optional.of(this);
    while (state.isPresent() && !type.isInstance(state.get())) {
      state = state.get().from();
    }
    return state.map(type::cast);
  }

  /** The state in which ballots were issued, once they have been. */
  default Optional<Voting> votingState() {
    return latest(Voting.class);
  }

  /** The state in which the present count began, once one has. */
  default Optional<Counting> countingState() {
    return latest(Counting.class);
  }

  /** The state in which a count began: the present one or one before a recount. */
  default Optional<Counting> countingState(int count) {
    Optional<Counting> counting = countingState();
    while (counting.isPresent() && counting.get().count() > count) {
      counting = counting.get().recount().flatMap(recount -> recount.earlier().countingState());
    }
    return counting.filter(found -> found.count() == count);
  }

  /** The approved list, once there is one. */
  default Optional<ListApproved> approvedList() {
    return latest(ListApproved.class);
  }
}
