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
   * @param alternate whether as an alternate (dự khuyết), where delegates are elected
   */
  record Elected(int number, int votes, boolean alternate) {

    /** Somebody elected to a seat, not as an alternate. */
    public Elected(int number, int votes) {
      this(number, votes, false);
    }
  }

  /** Every seat is filled. */
  record AllFilled(List<Elected> elected) implements Outcome {
    public AllFilled {
      elected = List.copyOf(elected);
    }
  }

  /**
   * More candidates reached the same number of votes than seats are left for them; or, where
   * delegates and alternates are on one list, those equal stand on both sides of the last
   * delegate's seat.
   *
   * @param elected those above the tie, and alternates below it whom it does not touch
   * @param tied the candidates' numbers, in ballot order
   * @param votes what each of them received
   * @param seats how many seats they tie for; as many as they are where the vote only decides who
   *     of them is a delegate and who an alternate
   * @param alternates how many of those are alternates' seats
   * @param left seats below the tie that stay open, all alternates'
   * @param settlement what follows
   */
  record TiedAtLastSeat(
      List<Elected> elected,
      List<Integer> tied,
      int votes,
      int seats,
      int alternates,
      int left,
      TieSettlement settlement)
      implements Outcome {
    public TiedAtLastSeat {
      elected = List.copyOf(elected);
      tied = List.copyOf(tied);
    }

    /** A tie where nobody is elected as an alternate. */
    public TiedAtLastSeat(
        List<Elected> elected, List<Integer> tied, int votes, int seats, TieSettlement settlement) {
      this(elected, tied, votes, seats, 0, 0, settlement);
    }

    /** Whether whoever of them is not elected a delegate is an alternate all the same. */
    public boolean restAreAlternates() {
      return tied.size() == seats;
    }

    /** What those tied are voted on again for. */
    public Seats votedOnAgain() {
      return restAreAlternates()
          ? new Seats(seats - alternates, 0, left)
          : new Seats(seats, alternates, left);
    }
  }

  /**
   * Fewer reached the majority than there are seats; the assembly decides whether to vote again.
   *
   * @param elected those who reached it
   * @param seats how many seats are left
   * @param alternates how many of those are alternates'
   */
  record SeatsUnfilled(List<Elected> elected, int seats, int alternates) implements Outcome {
    public SeatsUnfilled {
      elected = List.copyOf(elected);
    }

    /** Seats left where nobody is elected as an alternate. */
    public SeatsUnfilled(List<Elected> elected, int seats) {
      this(elected, seats, 0);
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
