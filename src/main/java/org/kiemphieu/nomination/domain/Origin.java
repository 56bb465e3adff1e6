package org.kiemphieu.nomination.domain;

import java.util.List;
import org.kiemphieu.regulation.Candidate;

/** Where a nomination comes from. */
public sealed interface Origin {

  /** The same in the words of a candidate list. */
  Candidate.Nomination kind();

  /** On the list the convening committee prepared. */
  record ByConveningCommittee() implements Origin {
    @Override
    public Candidate.Nomination kind() {
      return Candidate.Nomination.CONVENING_COMMITTEE;
    }
  }

  /**
   * Put forward at the assembly (đề cử).
   *
   * @param nominators by whom, in the order they spoke; at least one
   */
  record FromTheFloor(List<Nominator> nominators) implements Origin {
    public FromTheFloor {
      nominators = List.copyOf(nominators);
    }

    @Override
    public Candidate.Nomination kind() {
      return Candidate.Nomination.ASSEMBLY;
    }
  }

  /** The nominee stands by his or her own will (ứng cử). */
  record SelfNomination() implements Origin {
    @Override
    public Candidate.Nomination kind() {
      return Candidate.Nomination.SELF;
    }
  }
}
