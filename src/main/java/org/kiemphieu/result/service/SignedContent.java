package org.kiemphieu.result.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.result.domain.ReleasedResult;

/** What {@link ResultContent} wrote, read again. */
final class SignedContent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode content;

  private SignedContent(JsonNode content) {
    this.content = content;
  }

  static SignedContent of(String content) {
    try {
      return new SignedContent(JSON.readTree(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a signed result is JSON", e);
    }
  }

  /** The result in the order of the announcement. */
  ReleasedResult released(CountKey key, Instant releasedAt) {
    JsonNode outcome = content.required("outcome");
    Purpose purpose =
        Purpose.valueOf(content.required("election").path("purpose").asText("ELECTION"));
    List<Integer> elected = numbersElected();
    List<Integer> tied = new ArrayList<>();
    outcome.path("tied").forEach(one -> tied.add(one.intValue()));
    Set<Integer> alternates = new HashSet<>();
    outcome
        .required("elected")
        .forEach(
            one -> {
              if (one.path("alternate").asBoolean()) {
                alternates.add(number(one, "number"));
              }
            });
    Set<Integer> named = new HashSet<>(elected);
    named.addAll(tied);
    JsonNode vote = content.path("terms");
    if (vote.has("again")) {
      vote = vote.required("again");
    }
    RoundTerms.Kind terms =
        RoundTerms.Kind.valueOf(vote.path("kind").asText(RoundTerms.Kind.FIRST.name()));
    JsonNode filled = terms == RoundTerms.Kind.FIRST ? content.required("election") : vote;
    return new ReleasedResult(
        key,
        content.required("election").required("title").textValue(),
        releasedAt,
        terms,
        terms == RoundTerms.Kind.FIRST ? 0 : vote.required("after").intValue(),
        number(filled, "seats"),
        filled.path("alternates").asInt(0),
        number(content, "present"),
        number(content, "issued"),
        number(content, "collected"),
        number(content.required("ballots"), "valid"),
        number(content.required("ballots"), "invalid"),
        number(content, "baseFigure"),
        Basis.valueOf(content.required("basis").textValue()),
        lines(elected, alternates),
        tied.isEmpty() ? Optional.empty() : Optional.of(tie(outcome, tied)),
        purpose == Purpose.ELECTION ? lines(others(named)) : List.of(),
        outcome.path("seatsUnfilled").asInt(0) + outcome.path("seatsLeft").asInt(0),
        purpose,
        purpose == Purpose.CONFIDENCE_VOTE ? levels() : List.of(),
        purpose == Purpose.OPINION_POLL ? lines(others(Set.of())) : List.of());
  }

  private List<ReleasedResult.LevelLine> levels() {
    List<ReleasedResult.LevelLine> levels = new ArrayList<>();
    content
        .required("votes")
        .forEach(
            line ->
                levels.add(
                    new ReleasedResult.LevelLine(
                        number(line, "number"),
                        line.required("name").textValue(),
                        number(line, "high"),
                        line.required("highPercentage").textValue(),
                        number(line, "confidence"),
                        line.required("confidencePercentage").textValue(),
                        number(line, "low"),
                        line.required("lowPercentage").textValue(),
                        number(line, "notCounted"))));
    return levels;
  }

  /** Those elected, by descending votes. */
  List<ReleasedResult.Line> elected() {
    return lines(numbersElected());
  }

  private List<Integer> numbersElected() {
    List<Integer> elected = new ArrayList<>();
    content
        .required("outcome")
        .required("elected")
        .forEach(one -> elected.add(number(one, "number")));
    return elected;
  }

  private ReleasedResult.Tie tie(JsonNode outcome, List<Integer> tied) {
    return new ReleasedResult.Tie(
        number(outcome, "tiedVotes"),
        number(outcome, "seatsTiedFor"),
        TieSettlement.valueOf(outcome.required("settlement").textValue()),
        lines(tied));
  }

  /** Everybody else's number, by descending votes; equal votes in ballot order. */
  private List<Integer> others(Set<Integer> named) {
    List<JsonNode> others = new ArrayList<>();
    content.required("votes").forEach(others::add);
    others.removeIf(line -> named.contains(number(line, "number")));
    others.sort(
        Comparator.comparingInt((JsonNode line) -> number(line, "votes"))
            .reversed()
            .thenComparingInt(line -> number(line, "number")));
    return others.stream().map(line -> number(line, "number")).toList();
  }

  private List<ReleasedResult.Line> lines(List<Integer> numbers) {
    return lines(numbers, Set.of());
  }

  private List<ReleasedResult.Line> lines(List<Integer> numbers, Set<Integer> alternates) {
    List<ReleasedResult.Line> lines = new ArrayList<>();
    for (int number : numbers) {
      // The votes stand in ballot order, whose numbers begin with 1.
      JsonNode line = content.required("votes").required(number - 1);
      lines.add(
          new ReleasedResult.Line(
              lines.size() + 1,
              number,
              line.required("name").textValue(),
              number(line, "votes"),
              line.required("percentage").textValue(),
              alternates.contains(number)));
    }
    return lines;
  }

  private static int number(JsonNode of, String member) {
    return of.required(member).intValue();
  }
}
