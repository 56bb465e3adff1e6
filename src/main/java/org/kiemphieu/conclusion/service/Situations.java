package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Makes {@link Situation}s. */
@ApplicationScoped
class Situations {

  @Inject KnownHolidays holidays;

  /** What is recorded now, with what the regulation makes of it. */
  Situation of(ConclusionSteps.Opened opened) {
    return new Situation(
        opened.recorded(),
        holidays.years(),
        opened.assembly().settings().regulationInForce(),
        Set.of());
  }
}
