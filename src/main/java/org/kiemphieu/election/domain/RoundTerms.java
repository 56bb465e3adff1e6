package org.kiemphieu.election.domain;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.OutcomeRule;
import org.kiemphieu.count.Seats;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.TieSettlement;

/**
 * What a round is for and by what it elects: where it came from, what is to be filled, how many
 * votes elect. It is fixed when the round begins.
 */
public sealed interface RoundTerms {

  /** The first vote on an election's seats. */
  record First() implements RoundTerms {
    @Override
    public Kind kind() {
      return Kind.FIRST;
    }

    @Override
    public Optional<Integer> after() {
      return Optional.empty();
    }

    @Override
    public Seats seats(ElectionSettings election) {
      return election.toFill();
    }
  }

  /**
   * The same vote once more, after it was annulled.
   *
   * @param annulled ordinal of the round annulled
   * @param again the terms it had; never themselves after an annulment
   */
  record AfterAnnulment(int annulled, RoundTerms again) implements RoundTerms {
    public AfterAnnulment {
      again = again.vote();
    }

    @Override
    public Kind kind() {
      return Kind.AFTER_ANNULMENT;
    }

    @Override
    public Optional<Integer> after() {
      return Optional.of(annulled);
    }

    @Override
    public Seats seats(ElectionSettings election) {
      return again.seats(election);
    }

    @Override
    public RoundTerms vote() {
      return again;
    }
  }

  /**
   * A vote on those tied at the last seat: who has the most votes is elected, half is not needed
   * (244 Art. 32, 190 Art. 30). The list cannot be changed.
   *
   * @param round ordinal of the round with the tie
   * @param toFill what they tie for
   */
  record AmongTied(int round, Seats toFill) implements RoundTerms {
    @Override
    public Kind kind() {
      return Kind.AMONG_TIED;
    }

    @Override
    public Optional<Integer> after() {
      return Optional.of(round);
    }

    @Override
    public Seats seats(ElectionSettings election) {
      return toFill;
    }
  }

  /**
   * A vote on the seats that were left (244 Art. 20(2), 190 Art. 18).
   *
   * @param round ordinal of the round that left them
   * @param toFill what was left
   * @param newNames whether the assembly allowed names that were not on the list before
   * @param elected those elected in the rounds before, who do not stand again
   */
  record SeatsLeft(int round, Seats toFill, boolean newNames, List<Person> elected)
      implements RoundTerms {
    public SeatsLeft {
      elected = List.copyOf(elected);
    }

    @Override
    public Kind kind() {
      return Kind.SEATS_LEFT;
    }

    @Override
    public Optional<Integer> after() {
      return Optional.of(round);
    }

    @Override
    public Seats seats(ElectionSettings election) {
      return toFill;
    }
  }

  /** The names of the kinds of terms, as they are shown and stored. */
  enum Kind {
    FIRST,
    AFTER_ANNULMENT,
    AMONG_TIED,
    SEATS_LEFT
  }

  /** Which of them it is. */
  Kind kind();

  /** The round it follows; none for the first. */
  Optional<Integer> after();

  /** What is to be filled. */
  Seats seats(ElectionSettings election);

  /** What is voted on, whether for the first time or again after an annulment. */
  default RoundTerms vote() {
    return this;
  }

  /** Whether those tied are voted on, so that the list is as it is. */
  default boolean listFixed() {
    return vote() instanceof AmongTied;
  }

  /** How many votes elect. */
  default Majority majority(Regulation regulation) {
    return listFixed() ? Majority.PLURALITY : regulation.majority();
  }

  /** What follows a tie: whoever is still tied is voted on again only if the assembly wants it. */
  default TieSettlement ties(Regulation regulation) {
    return listFixed() && regulation.ties() == TieSettlement.VOTE_AGAIN
        ? TieSettlement.ASSEMBLY_DECIDES
        : regulation.ties();
  }

  /** By what the round elects. */
  default OutcomeRule outcomeRule(Regulation regulation) {
    return new OutcomeRule(regulation.purpose(), majority(regulation), ties(regulation));
  }
}
