package org.kiemphieu.election.service;

import java.util.List;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Finding;

/** What a room above has to say about a list, besides what the regulation says of it alone. */
public interface ListFindings {

  /**
   * Everything wrong or remarkable; empty when there is nothing.
   *
   * @param round the round whose list it is
   * @param candidates the names in ballot order
   */
  List<Finding> findings(RoundContext round, List<Candidate> candidates);
}
