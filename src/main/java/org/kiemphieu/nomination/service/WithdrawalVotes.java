package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.hands.domain.HandsKey;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.service.HandsContext;
import org.kiemphieu.hands.service.ShowsOfHands;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.Vote;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.regulation.RuleCode;

/** How the assembly voted on a withdrawal: keyed, or by a show of hands that was counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WithdrawalVotes {

  @Inject ShowsOfHands hands;

  /** What was said, as a decision with its figures. */
  DecisionAsked.Keyed of(RoundContext round, Person nominee, DecisionAsked asked) {
    return asked instanceof DecisionAsked.Shown shown
        ? shown(round, nominee, shown.vote())
        : possible(round, (DecisionAsked.Keyed) asked);
  }

  private static DecisionAsked.Keyed possible(RoundContext round, DecisionAsked.Keyed keyed) {
    Vote vote = keyed.vote();
    if (keyed.accepted() && !vote.isMajority()) {
      throw refused(
          round,
          Refusal.of(NominationRefusal.WITHDRAWAL_WITHOUT_MAJORITY, "accepted")
              .with("inFavour", vote.inFavour())
              .with("votes", (long) vote.inFavour() + vote.against() + vote.other()));
    }
    return keyed;
  }

  private DecisionAsked.Keyed shown(RoundContext round, Person nominee, String code) {
    HandsContext vote = hands.one(new HandsKey(round.key().assembly(), code));
    if (!isAbout(vote.state().prepared().motion(), round, nominee)) {
      throw refused(
          round,
          Refusal.of(NominationRefusal.HANDS_NOT_ON_WITHDRAWAL, "showOfHands")
              .with("vote", code)
              .with("name", nominee.name().text()));
    }
    HandsResult result =
        vote.result()
            .orElseThrow(
                () ->
                    refused(
                        round,
                        Refusal.of(NominationRefusal.HANDS_NOT_DECLARED, "showOfHands")
                            .with("vote", code)));
    return new DecisionAsked.Keyed(
        result instanceof HandsResult.Adopted,
        new Vote(
            result.votes().inFavour(),
            result.votes().against(),
            result.votes().other(),
            Optional.of(code)));
  }

  /** Several may be let withdraw by one vote, which names them. */
  private static boolean isAbout(Motion motion, RoundContext round, Person nominee) {
    return motion.matter() == HandsMatter.WITHDRAWAL
        && motion.election().filter(code -> !code.equals(round.key().election())).isEmpty()
        && motion.names().stream()
            .map(name -> new Person(new PersonName(name), Optional.empty()))
            .anyMatch(nominee::isNamesakeOf);
  }

  private static RefusedException refused(RoundContext round, Refusal refusal) {
    return new RefusedException(round.regulation().citeUnder(RuleCode.WITHDRAWAL_DECIDED, refusal));
  }
}
