package org.kiemphieu.nomination.service;

import java.time.Instant;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.repository.NominationStepEntity;

/**
 * A nomination as one of its steps left it.
 *
 * @param nominee code of the nominee
 * @param version number of the step, from 1
 * @param state what it led to
 * @param by account of who recorded it
 * @param at when, by the service's clock
 */
public record Recorded(String nominee, int version, NominationState state, String by, Instant at) {

  static Recorded of(NominationStepEntity step) {
    return new Recorded(step.nominee, step.version, step.nomination(), step.actor, step.at);
  }
}
