package org.kiemphieu.election.domain;

import java.util.List;
import org.kiemphieu.regulation.Candidate;

/**
 * A round as it begins after another one.
 *
 * @param terms what it is for
 * @param candidates the list it begins with, numbered from 1; empty where the list is drawn up anew
 */
public record FurtherRound(RoundTerms terms, List<Candidate> candidates) {
  public FurtherRound {
    candidates = List.copyOf(candidates);
  }
}
