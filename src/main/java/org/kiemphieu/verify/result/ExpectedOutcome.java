package org.kiemphieu.verify.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.rules.Levels;
import org.kiemphieu.verify.rules.Outcome;
import org.kiemphieu.verify.rules.Paper.Line;
import org.kiemphieu.verify.rules.Regulation;
import org.kiemphieu.verify.rules.Tally;

/** The member {@code outcome} of a result as it follows from the tally. */
final class ExpectedOutcome {

  private final Confirmed confirmed;
  private final Regulation regulation;
  private final Tally tally;
  private final long base;

  ExpectedOutcome(Confirmed confirmed, long base) {
    this.confirmed = confirmed;
    this.regulation = confirmed.counted().count().electorate().regulation();
    this.tally = confirmed.counted().tally();
    this.base = base;
  }

  Json members() {
    return switch (regulation.purpose()) {
      case ELECTION -> elected();
      case CONFIDENCE_VOTE -> persons("CONFIDENCE", this::confidence);
      case OPINION_POLL -> persons("POLLED", this::support);
    };
  }

  private Json persons(String kind, BiFunction<Json.Members, Integer, Json> person) {
    List<Json> persons = new ArrayList<>();
    for (int line = 0; line < tally.names(); line++) {
      persons.add(person.apply(named(line + 1), line));
    }
    return Json.Members.NONE
        .with("kind", new Json.Text(kind))
        .with("elected", new Json.Items(List.of()))
        .with("persons", new Json.Items(persons));
  }

  private Json confidence(Json.Members person, int line) {
    long low = tally.sheets(Line.LOW, line);
    return person
        .with("high", new Json.Whole(tally.sheets(Line.HIGH, line)))
        .with("confidence", new Json.Whole(tally.sheets(Line.CONFIDENCE, line)))
        .with("low", new Json.Whole(low))
        .with("consequence", new Json.Text(Levels.consequence(low, base)));
  }

  private Json support(Json.Members person, int line) {
    return person
        .with("votes", new Json.Whole(tally.votes(line)))
        .with("supported", new Json.Truth(Levels.supported(tally.votes(line), base)));
  }

  private Json.Members named(int number) {
    Json.Members candidate = confirmed.candidates().get(number - 1).asMembers("candidates");
    return Json.Members.NONE
        .with("number", candidate.get("number"))
        .with("name", candidate.get("name"));
  }

  private Json elected() {
    List<Long> votes = confirmed.votes();
    Outcome outcome = confirmed.outcome();
    List<Json> elected = new ArrayList<>();
    for (int number : outcome.elected()) {
      Json.Members person = named(number).with("votes", new Json.Whole(votes.get(number - 1)));
      elected.add(
          outcome.asAlternates().contains(number)
              ? person.with("alternate", new Json.Truth(true))
              : person);
    }
    Json.Members all =
        Json.Members.NONE
            .with("kind", new Json.Text(outcome.kind()))
            .with("elected", new Json.Items(elected));
    if (outcome.tied().isEmpty()) {
      all = withAny(all, "seatsUnfilled", outcome.open().number());
      return withAny(all, "alternatesUnfilled", outcome.open().alternates());
    }
    List<Json> tied = new ArrayList<>();
    outcome.tied().forEach(number -> tied.add(new Json.Whole(number)));
    all =
        all.with("tied", new Json.Items(tied))
            .with("tiedVotes", new Json.Whole(outcome.tiedVotes()))
            .with("seatsTiedFor", new Json.Whole(outcome.tiedFor().number()))
            .with("settlement", new Json.Text(regulation.ties()));
    all = withAny(all, "alternatesTiedFor", outcome.tiedFor().alternates());
    return withAny(all, "seatsLeft", outcome.open().number());
  }

  private static Json.Members withAny(Json.Members all, String name, int seats) {
    return seats > 0 ? all.with(name, new Json.Whole(seats)) : all;
  }
}
