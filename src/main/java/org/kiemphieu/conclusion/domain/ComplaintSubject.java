package org.kiemphieu.conclusion.domain;

/** What a complaint is about. */
public sealed interface ComplaintSubject {

  /** Whether the ballots of a round bear on it. */
  boolean concerns(BallotsOf round);

  /** The assembly as a whole: who was convened, how it was held. */
  record OfAssembly() implements ComplaintSubject {
    @Override
    public boolean concerns(BallotsOf round) {
      return true;
    }
  }

  /** One election. */
  record OfElection(String election) implements ComplaintSubject {
    @Override
    public boolean concerns(BallotsOf round) {
      return round.election().equals(election);
    }
  }

  /** One count of a round. */
  record OfCount(String election, int round, int count) implements ComplaintSubject {
    @Override
    public boolean concerns(BallotsOf ballots) {
      return ballots.election().equals(election) && ballots.round() == round;
    }
  }
}
