package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.repository.SignedResultRepository;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Confirmed results: those elected in order, those tied, everybody else. */
@ApplicationScoped
class ResultTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject CountService counts;
  @Inject SignedResultRepository results;

  @Override
  public String name() {
    return "results";
  }

  @Override
  public Command command() {
    return Command.READ_RESULT;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election", "round", "count", "result", "order", "number", "name", "votes", "percentage");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey key : rounds.counts(assembly)) {
      CountService.Count count = counts.count(key);
      SignedResultEntity.Key signed =
          new SignedResultEntity.Key(count.round().roundId(), key.count());
      if (results.findByIdOptional(signed).isPresent()) {
        write(count, rows);
      }
    }
  }

  private static void write(CountService.Count count, Rows rows) {
    Outcome outcome = count.outcome().orElseThrow();
    List<Integer> elected = outcome.elected().stream().map(Outcome.Elected::number).toList();
    List<Integer> tied =
        outcome instanceof Outcome.TiedAtLastSeat tie ? tie.tied() : List.<Integer>of();
    List<Integer> others = new ArrayList<>();
    for (Candidate candidate : count.round().candidates()) {
      if (!elected.contains(candidate.number()) && !tied.contains(candidate.number())) {
        others.add(candidate.number());
      }
    }
    others.sort(Comparator.comparing((Integer number) -> votes(count, number)).reversed());
    write(count, "ELECTED", elected, rows);
    write(count, "TIED", tied, rows);
    write(count, "NOT_ELECTED", others, rows);
  }

  private static void write(
      CountService.Count count, String result, List<Integer> numbers, Rows rows) {
    int order = 0;
    for (int number : numbers) {
      rows.add(
          count.key().round().election(),
          count.key().round().round(),
          count.key().count(),
          result,
          ++order,
          number,
          count.round().candidates().get(number - 1).person().name().text(),
          votes(count, number),
          Percentage.of(votes(count, number), count.baseFigure()));
    }
  }

  private static int votes(CountService.Count count, int number) {
    return count.tally().lines().get(number - 1).votes();
  }
}
