package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** What every candidate received so far, or in the end. */
@ApplicationScoped
class TallyTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject CountService counts;

  @Override
  public String name() {
    return "tally";
  }

  @Override
  public Command command() {
    return Command.READ_TALLY;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "round",
        "count",
        "closed",
        "number",
        "name",
        "votes",
        "notFor",
        "notCounted",
        "percentage");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey key : rounds.counts(assembly)) {
      CountService.Count count = counts.count(key);
      for (Candidate candidate : count.round().candidates()) {
        LineCount line = count.tally().lines().get(candidate.number() - 1);
        rows.add(
            key.round().election(),
            key.round().round(),
            key.count(),
            count.closed(),
            candidate.number(),
            candidate.person().name().text(),
            line.votes(),
            line.notFor(),
            line.notCounted(),
            Percentage.of(line.votes(), count.baseFigure()));
      }
    }
  }
}
