package org.kiemphieu.ledger.service;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one moment of a transaction: what it records and the ledger's entry of it tell the same time,
 * so that the one can be checked against the other.
 */
@TransactionScoped
public class Moment {

  private final Instant instant;

  @Inject
  Moment(Clock clock) {
    this.instant = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** When, to the millisecond. */
  public Instant instant() {
    return instant;
  }
}
