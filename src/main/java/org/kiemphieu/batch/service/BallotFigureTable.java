package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The figures of every count, invalid ballots by reason too. */
@ApplicationScoped
class BallotFigureTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject CountService counts;

  @Override
  public String name() {
    return "ballot-figures";
  }

  @Override
  public Command command() {
    return Command.READ_TALLY;
  }

  @Override
  public List<String> columns() {
    return List.of("election", "round", "count", "figure", "ballots");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey key : rounds.counts(assembly)) {
      CountService.Count count = counts.count(key);
      Figures figures =
          (name, number) ->
              rows.add(key.round().election(), key.round().round(), key.count(), name, number);
      figures.add("BASE", count.baseFigure());
      figures.add("ISSUED", count.counting().voting().issued());
      figures.add("COLLECTED", count.counting().collected());
      figures.add("DECLARED", count.declared());
      figures.add("VALID", count.tally().valid());
      figures.add("INVALID", count.tally().invalidTotal());
      figures.add("AWAITING_RULING", count.tally().awaitingRuling());
      count.tally().invalid().forEach((reason, ballots) -> figures.add(reason.name(), ballots));
    }
  }

  /** Takes one figure of a count. */
  private interface Figures {
    void add(String name, int number);
  }
}
