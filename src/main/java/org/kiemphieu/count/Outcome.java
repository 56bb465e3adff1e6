package org.kiemphieu.count;

import java.util.List;
import org.kiemphieu.regulation.TieSettlement;

/** What a regulation makes of a tally (244 Art. 32, 190 Art. 30). A tie is a result. */
public sealed interface Outcome {

  /** Those elected, by descending votes; equal votes in ballot order. Nobody but by an election. */
  List<Elected> elected();

  /**
   * One person elected.
   *
   * @param number the candidate's number on the ballot
   * @param votes votes received
   */
  record Elected(int number, int votes) {}

  /** Every seat is filled. */
  record AllFilled(List<Elected> elected) implements Outcome {
    public AllFilled {
      elected = List.copyOf(elected);
    }
  }

  /**
   * More candidates reached the same number of votes than seats are left for them.
   *
   * @param elected those above the tie
   * @param tied the candidates' numbers, in ballot order
   * @param votes what each of them received
   * @param seats how many seats they tie for
   * @param settlement what follows
   */
  record TiedAtLastSeat(
      List<Elected> elected, List<Integer> tied, int votes, int seats, TieSettlement settlement)
      implements Outcome {
    public TiedAtLastSeat {
      elected = List.copyOf(elected);
      tied = List.copyOf(tied);
    }
  }

  /**
   * Fewer reached the majority than there are seats; the assembly decides whether to vote again.
   *
   * @param elected those who reached it
   * @param seats how many seats are left
   */
  record SeatsUnfilled(List<Elected> elected, int seats) implements Outcome {
    public SeatsUnfilled {
      elected = List.copyOf(elected);
    }
  }

  /**
   * What a vote of confidence came to (96-QĐ/TW).
   *
   * @param persons everybody on the list, in ballot order
   */
  record Confidence(List<PersonConfidence> persons) implements Outcome {
    public Confidence {
      persons = List.copyOf(persons);
    }

    @Override
    public List<Elected> elected() {
      return List.of();
    }
  }

  /**
   * One person in a vote of confidence.
   *
   * @param number the person's number on the ballot
   * @param levels the ballots by level
   * @param consequence what follows
   */
  record PersonConfidence(int number, LineCount.Levels levels, Consequence consequence) {}

  /**
   * What an opinion poll came to (190 Art. 14(3)).
   *
   * @param persons everybody on the list, in ballot order
   */
  record Polled(List<PersonSupport> persons) implements Outcome {
    public Polled {
      persons = List.copyOf(persons);
    }

    @Override
    public List<Elected> elected() {
      return List.of();
    }
  }

  /**
   * One person in an opinion poll.
   *
   * @param number the person's number on the ballot
   * @param votes ballots that agree
   * @param supported whether these are more than 30% of those attending
   */
  record PersonSupport(int number, int votes, boolean supported) {

    static PersonSupport of(int number, int votes, int present) {
      return new PersonSupport(number, votes, 10L * votes > 3L * present);
    }
  }
}
