package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.result.domain.ReleasedResult;

/** Released results as the hall's displays get them. */
@ApplicationScoped
class HallResults implements org.kiemphieu.live.service.ReleasedResults {

  @Inject ReleasedResults results;

  @Override
  public Optional<Map<String, Object>> of(CountKey key) {
    return results.of(key).map(HallResults::members);
  }

  private static Map<String, Object> members(ReleasedResult result) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("releasedAt", result.releasedAt());
    members.put("seats", result.seats());
    members.put("present", result.present());
    members.put("issued", result.issued());
    members.put("collected", result.collected());
    members.put("valid", result.valid());
    members.put("invalid", result.invalid());
    members.put("baseFigure", result.baseFigure());
    members.put("basis", result.basis());
    members.put("elected", lines(result.elected()));
    result.tied().ifPresent(tie -> members.put("tied", members(tie)));
    members.put("notElected", lines(result.notElected()));
    members.put("unfilledSeats", result.unfilledSeats());
    return members;
  }

  private static Map<String, Object> members(ReleasedResult.Tie tie) {
    return Map.of(
        "votes", tie.votes(),
        "seats", tie.seats(),
        "settlement", tie.settlement(),
        "people", lines(tie.people()));
  }

  private static List<Map<String, Object>> lines(List<ReleasedResult.Line> lines) {
    return lines.stream().map(HallResults::members).toList();
  }

  private static Map<String, Object> members(ReleasedResult.Line line) {
    return Map.of(
        "order", line.order(),
        "number", line.number(),
        "name", line.name(),
        "votes", line.votes(),
        "percentage", line.percentage());
  }
}
