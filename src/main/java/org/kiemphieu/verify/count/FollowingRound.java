package org.kiemphieu.verify.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.rules.Outcome;
import org.kiemphieu.verify.rules.Seats;

/**
 * The round that follows from those before it and from what the assembly decided.
 *
 * @param terms what it is for
 * @param candidates the list it begins with
 */
record FollowingRound(Json.Members terms, List<Json> candidates) {

  /** What does not follow from anything. */
  private static final FollowingRound NONE = new FollowingRound(Json.Members.NONE, List.of());

  private record Person(Json.Members named, boolean alternate) {}

  /**
   * Works it out.
   *
   * @param confirmed the confirmed rounds before it, in order
   * @param before the round it follows
   */
  static FollowingRound after(List<Confirmed> confirmed, RoundReplay before) {
    Json.Members kind = Json.Members.NONE.with("after", new Json.Whole(before.ordinal()));
    if (before.annulled()) {
      Json.Members vote = before.terms().vote();
      Json.Members again = vote.all().isEmpty() ? vote.with("kind", new Json.Text("FIRST")) : vote;
      return new FollowingRound(
          kind.with("kind", new Json.Text("AFTER_ANNULMENT")).with("again", again),
          before.terms().first() ? List.of() : before.startingList());
    }
    Json.Members decision = before.decision();
    if (confirmed.isEmpty()
        || !before.isConfirmed()
        || !decision.has("voteAgain")
        || !decision.truth("voteAgain")) {
      return NONE;
    }
    Confirmed last = confirmed.get(confirmed.size() - 1);
    Outcome outcome = last.outcome();
    if (!outcome.tied().isEmpty()) {
      return new FollowingRound(
          seats(kind.with("kind", new Json.Text("AMONG_TIED")), outcome.votedOnAgain()),
          renumbered(last.candidates(), one -> outcome.tied().contains(number(one))));
    }
    if (outcome.open().number() == 0) {
      return NONE;
    }
    List<Json> elected = elected(confirmed);
    List<Json> list = List.of();
    for (Confirmed one : confirmed) {
      list = one.terms().amongTied() ? list : one.candidates();
    }
    boolean newNames = decision.has("newNames") && decision.truth("newNames");
    return new FollowingRound(
        seats(kind.with("kind", new Json.Text("SEATS_LEFT")), outcome.open())
            .with("newNames", new Json.Truth(newNames))
            .with("elected", new Json.Items(elected)),
        renumbered(list, one -> !elected.contains(named(one))));
  }

  private static Json.Members seats(Json.Members terms, Seats seats) {
    Json.Members all = terms.with("seats", new Json.Whole(seats.number()));
    all = seats.alternates() > 0 ? all.with("alternates", new Json.Whole(seats.alternates())) : all;
    return seats.left() > 0 ? all.with("left", new Json.Whole(seats.left())) : all;
  }

  /** Everybody elected, alternates after the others. */
  private static List<Json> elected(List<Confirmed> confirmed) {
    List<Person> elected = new ArrayList<>();
    // Alternates' seats for those of a vote among tied who do not win it.
    int promised = 0;
    for (Confirmed round : confirmed) {
      Outcome outcome = round.outcome();
      for (int number : outcome.elected()) {
        elected.add(person(round, number, outcome.asAlternates().contains(number)));
      }
      if (round.terms().amongTied() && promised > 0) {
        List<Integer> rest = rest(round, outcome, promised);
        promised -= rest.size();
        rest.forEach(number -> elected.add(person(round, number, true)));
      }
      if (!outcome.tied().isEmpty() && outcome.tied().size() == outcome.tiedFor().number()) {
        promised = outcome.tiedFor().alternates();
      }
    }
    elected.sort(Comparator.comparing(Person::alternate));
    return elected.stream().<Json>map(Person::named).toList();
  }

  private static List<Integer> rest(Confirmed round, Outcome outcome, int atMost) {
    List<Long> votes = round.votes();
    List<Integer> rest = new ArrayList<>();
    for (int number = 1; number <= votes.size(); number++) {
      if (!outcome.elected().contains(number) && !outcome.tied().contains(number)) {
        rest.add(number);
      }
    }
    rest.sort(Comparator.comparing(number -> -votes.get(number - 1)));
    return rest.subList(0, Math.min(atMost, rest.size()));
  }

  private static Person person(Confirmed round, int number, boolean alternate) {
    return new Person(named(round.candidates().get(number - 1)), alternate);
  }

  private static Json.Members named(Json candidate) {
    Json.Members all = candidate.asMembers("candidates");
    Json.Members named = Json.Members.NONE.with("name", all.get("name"));
    return all.has("born") ? named.with("born", all.get("born")) : named;
  }

  private static int number(Json candidate) {
    return candidate.asMembers("candidates").number("number", 1, 1 << 20);
  }

  private static List<Json> renumbered(List<Json> candidates, Predicate<Json> chosen) {
    List<Json> list = new ArrayList<>();
    for (Json one : candidates) {
      if (chosen.test(one)) {
        list.add(one.asMembers("candidates").with("number", new Json.Whole(list.size() + 1)));
      }
    }
    return list;
  }
}
