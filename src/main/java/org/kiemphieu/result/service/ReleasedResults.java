package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.result.domain.ReleasedResult;
import org.kiemphieu.result.repository.ReleasedResultRepository;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.repository.SignedResultRepository;

/**
 * What the hall sees of results. It is read from what was signed, so that it can be no other, and
 * so that a display can ask as often as it likes without the ballots being counted each time.
 */
@ApplicationScoped
@Transactional
public class ReleasedResults {

  @Inject Rounds rounds;
  @Inject ReleasedResultRepository releases;
  @Inject SignedResultRepository results;

  /**
   * What the hall sees of a count; nothing before the presidium released it, and nothing any more
   * once the round is being counted again.
   */
  public Optional<ReleasedResult> of(CountKey key) {
    RoundContext round = rounds.find(key.round());
    if (!ResultService.stands(key, round)) {
      return Optional.empty();
    }
    SignedResultEntity.Key id = new SignedResultEntity.Key(round.roundId(), key.count());
    return releases
        .findByIdOptional(id)
        .map(
            release ->
                SignedContent.of(results.findById(id).content).released(key, release.releasedAt));
  }
}
