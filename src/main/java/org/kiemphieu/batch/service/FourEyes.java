package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Whoever did one part of a count does not do the part that checks it, in whatever role the account
 * has by then: an account's role can be changed in the midst of a count, its name cannot (0037).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FourEyes {

  @Inject ReadingRepository readings;

  /** Who decided on sheets of a batch, or set a reading of it aside, does not read it. */
  void refuseDecider(BatchEntity batch, String teller) {
    if (readings.hasDecided(batch.id, teller)) {
      throw new RefusedException(Refusal.of(BatchRefusal.READ_BY_DECIDER));
    }
  }

  /** The step; refused too when the actor made a reading in the count, one set aside as well. */
  public Step unlessReader(RoundContext round, Actor actor, Step step) {
    return readings.hasRead(round.roundId(), round.count(), actor.username())
        ? step.and(Refusal.of(BatchRefusal.READER_OF_COUNT))
        : step;
  }
}
