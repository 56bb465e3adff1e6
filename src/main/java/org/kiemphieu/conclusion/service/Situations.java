package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kiemphieu.assembly.service.OverrulingService;

/** Makes {@link Situation}s. */
@ApplicationScoped
class Situations {

  @Inject KnownHolidays holidays;
  @Inject OverrulingService overrulings;

  /** What is recorded now, with what the regulation makes of it. */
  Situation of(ConclusionSteps.Opened opened) {
    return new Situation(
        opened.recorded(),
        holidays.years(),
        opened.assembly().settings().regulationInForce(),
        overrulings.overruled(opened.assembly().id));
  }
}
