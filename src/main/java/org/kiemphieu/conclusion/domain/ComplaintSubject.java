package org.kiemphieu.conclusion.domain;

import java.util.Optional;

/** What a complaint is about. */
public sealed interface ComplaintSubject {

  /** Whether the ballots of a round bear on it. */
  boolean concerns(BallotsOf round);

  /** Code of the election it is about; none where it is about the assembly. */
  default Optional<String> ofElection() {
    if (this instanceof OfElection about) {
      return Optional.of(about.election());
    }
    return this instanceof OfCount about ? Optional.of(about.election()) : Optional.empty();
  }

  /** The count it is about, where it is about one. */
  default Optional<OfCount> ofCount() {
    return this instanceof OfCount about ? Optional.of(about) : Optional.empty();
  }

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
