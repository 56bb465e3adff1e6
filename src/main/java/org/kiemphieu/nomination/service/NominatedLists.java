package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.election.service.CandidateListService;
import org.kiemphieu.election.service.ListFindings;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.nomination.domain.NominatedList;
import org.kiemphieu.nomination.domain.NominationCheck;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Finding;

/**
 * The list that follows from the nominations, and what the nominations say of a list. An election
 * without any nomination is drawn up as a list alone; nothing is said of it here.
 */
@ApplicationScoped
@Transactional
public class NominatedLists implements ListFindings {

  @Inject Nominations nominations;
  @Inject Rounds rounds;
  @Inject RoundRepository roundRepository;
  @Inject CandidateListService lists;

  /** Who would stand, who would not, and everything the regulation has to say about the list. */
  public record DrawnUp(RoundContext round, NominatedList list, List<Finding> findings) {}

  /** Draws up the list of a round; nothing is recorded. */
  public DrawnUp drawnUp(RoundKey key) {
    RoundContext round = rounds.find(key);
    NominatedList list =
        NominatedList.of(
            nominations.states(key.assembly(), key.election()),
            round.regulation(),
            nominations.overruled(round));
    if (round.terms().vote() instanceof RoundTerms.SeatsLeft left) {
      list = list.without(left.elected(), round.regulation());
    }
    return new DrawnUp(round, list, lists.check(key, list.candidates()));
  }

  @Override
  public List<Finding> findings(RoundContext round, List<Candidate> candidates) {
    RoundKey key = round.key();
    Map<String, NominationState> states = nominations.states(key.assembly(), key.election());
    List<RoundEntity> all =
        roundRepository.of(nominations.election(key.assembly(), key.election()).id);
    // What is said now of nominations belongs to the list that is drawn up now.
    if (states.isEmpty() || all.size() > key.round()) {
      return List.of();
    }
    NominationCheck check =
        new NominationCheck(states, round.regulation(), nominations.overruled(round));
    List<Finding> findings = new ArrayList<>(check.ofCandidates(candidates));
    if (!follows(key)) {
      findings.addAll(check.ofThoseMissing(candidates));
    }
    return findings;
  }

  /**
   * Whether there is a result before this round: then the assembly's decision on it says who is
   * voted on again, not the nominations.
   */
  private boolean follows(RoundKey key) {
    for (int earlier = 1; earlier < key.round(); earlier++) {
      RoundKey before = new RoundKey(key.assembly(), key.election(), earlier);
      if (rounds.find(before).state() instanceof Confirmed) {
        return true;
      }
    }
    return false;
  }
}
