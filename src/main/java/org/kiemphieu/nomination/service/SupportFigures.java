package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.Support;
import org.kiemphieu.nomination.domain.SupportSource;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.result.service.PollResults;

/** The figures of support: keyed and possible, or those of an opinion poll that was counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SupportFigures {

  @Inject AttendanceRepository attendances;
  @Inject PollResults polls;

  /**
   * What was said, as figures.
   *
   * @param round the round whose list is drawn up
   * @param nominee whom it is about
   */
  Support of(RoundContext round, Person nominee, SupportAsked asked) {
    return asked instanceof SupportAsked.Polled polled
        ? ofPoll(round, nominee, polled.election())
        : keyed(round, (SupportAsked.Keyed) asked);
  }

  private Support keyed(RoundContext round, SupportAsked.Keyed keyed) {
    Support support =
        new Support(keyed.votes(), keyed.attending(), new SupportSource.InWords(keyed.source()));
    List<Refusal> faults = support.faults(convened(round));
    RefusedException.throwIfAny(faults.stream().map(fault -> cited(round, fault)).toList());
    return support;
  }

  private Support ofPoll(RoundContext round, Person nominee, String election) {
    List<PollResults.Support> persons =
        polls
            .of(round.key().assembly(), election)
            .orElseThrow(
                () ->
                    new RefusedException(
                        cited(
                            round,
                            Refusal.of(NominationRefusal.POLL_NOT_CONFIRMED, "poll")
                                .with("election", election))));
    return persons.stream()
        .filter(one -> one.candidate().person().mayBe(nominee))
        .findFirst()
        .map(one -> new Support(one.votes(), one.present(), new SupportSource.OfPoll(election)))
        .orElseThrow(
            () ->
                new RefusedException(
                    cited(
                        round,
                        Refusal.of(NominationRefusal.NOMINEE_NOT_POLLED, "poll")
                            .with("name", nominee.name().text())
                            .with("election", election))));
  }

  private static Refusal cited(RoundContext round, Refusal refusal) {
    return round.regulation().citeUnder(RuleCode.SUPPORT_ABOVE_30_PERCENT, refusal);
  }

  private OptionalInt convened(RoundContext round) {
    return attendances
        .latest(round.assemblyId())
        .map(AttendanceEntity::attendance)
        .map(attendance -> OptionalInt.of(attendance.base().convened()))
        .orElseGet(OptionalInt::empty);
  }
}
