package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** The public holidays deadlines are worked out from. */
@ApplicationScoped
@Transactional
public class HolidayService {

  @Inject ConclusionSteps steps;
  @Inject Situations situations;

  /**
   * The holidays of a year, entered for the assembly or those the service comes with (version 0).
   * Refused when neither is there: nothing is guessed.
   */
  public Stored<HolidayYear> get(String assembly, int year) {
    Opened opened = steps.read(assembly);
    HolidayYear found =
        situations
            .of(opened)
            .holidays(year)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(ConclusionRefusal.HOLIDAYS_UNKNOWN)
                            .with("year", String.valueOf(year))));
    return new Stored<>(found, opened.recorded().version(Recorded.holidays(year)));
  }

  /**
   * Records the holidays of a year in place of those known; the same again changes nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public Stored<HolidayYear> record(String assembly, HolidayYear year, OptionalInt expected) {
    RefusedException.throwIfAny(year.faults());
    Opened opened = steps.hold(assembly);
    String subject = Recorded.holidays(year.year());
    Map<String, Object> members = StepJson.members(year, HolidayYear.class);
    if (!ConclusionSteps.repeated(opened.recorded(), subject, Command.RECORD_HOLIDAYS, members)) {
      Version.check(opened.recorded().version(subject), expected)
          .ifPresent(RefusedException::raise);
      steps.add(opened, Command.RECORD_HOLIDAYS, subject, members);
    }
    return get(assembly, year.year());
  }
}
