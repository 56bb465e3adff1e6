package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** How far every reading is; never what stands in it. */
@ApplicationScoped
class ReadingTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject BatchService batches;

  @Override
  public String name() {
    return "readings";
  }

  @Override
  public Command command() {
    return Command.READ_BATCHES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "round",
        "count",
        "batch",
        "reading",
        "teller",
        "begunAt",
        "keyed",
        "lastKeyedAt",
        "complete",
        "setAside");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey count : rounds.counts(assembly)) {
      for (BatchService.BatchProgress batch : batches.all(count)) {
        for (BatchService.ReadingProgress reading : batch.readings()) {
          rows.add(
              count.round().election(),
              count.round().round(),
              count.count(),
              batch.key().number(),
              reading.reading(),
              reading.teller(),
              reading.begunAt(),
              reading.keyed(),
              reading.lastKeyedAt(),
              reading.complete(),
              reading.setAside());
        }
      }
    }
  }
}
