package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.repository.RollRepository;

/** Rolls to be read. */
@ApplicationScoped
@Transactional
public class RollReading {

  @Inject Rolls opened;

  /** The roll as it stands. */
  public Roll now(String assembly) {
    return opened.now(assembly).roll();
  }

  /** The roll as it stood at a moment, with what was recorded then. */
  public Roll at(String assembly, Instant moment) {
    // What no clock of a database can tell is long before or long after everything.
    boolean later = moment.isAfter(RollRepository.ALWAYS);
    boolean before = moment.isBefore(Instant.EPOCH);
    return opened
        .at(assembly, later ? RollRepository.ALWAYS : before ? Instant.EPOCH : moment)
        .roll();
  }
}
