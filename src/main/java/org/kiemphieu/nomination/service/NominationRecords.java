package org.kiemphieu.nomination.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.Origin;

/** What is asked about nominations, as it is written into the ledger. */
final class NominationRecords {

  private NominationRecords() {}

  static Map<String, Object> of(Nomination nomination) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", nomination.person().name().text());
    nomination.person().born().ifPresent(day -> members.put("born", day.toString()));
    members.put("officialMember", nomination.officialMember());
    nomination.memberSince().ifPresent(day -> members.put("memberSince", day.toString()));
    members.put("conveningCommitteeMember", nomination.ofConveningCommittee());
    members.put("origin", nomination.origin().kind().name());
    if (nomination.origin() instanceof Origin.FromTheFloor floor) {
      members.put(
          "nominators",
          floor.nominators().stream()
              .map(
                  one ->
                      Map.of(
                          "name", one.name().text(),
                          "conveningCommitteeMember", one.ofConveningCommittee()))
              .toList());
    }
    return members;
  }

  /** What is said of support: the figures of a poll are not said, they follow. */
  static Map<String, Object> of(SupportAsked asked) {
    if (asked instanceof SupportAsked.Polled polled) {
      return Map.of("poll", polled.election());
    }
    SupportAsked.Keyed keyed = (SupportAsked.Keyed) asked;
    return Map.of("votes", keyed.votes(), "attending", keyed.attending(), "source", keyed.source());
  }

  /** What is said of a decision: the figures of a show of hands are not said, they follow. */
  static Map<String, Object> of(DecisionAsked asked) {
    if (asked instanceof DecisionAsked.Shown shown) {
      return Map.of("showOfHands", shown.vote());
    }
    DecisionAsked.Keyed keyed = (DecisionAsked.Keyed) asked;
    return Map.of(
        "accepted", keyed.accepted(),
        "for", keyed.vote().inFavour(),
        "against", keyed.vote().against(),
        "other", keyed.vote().other());
  }
}
