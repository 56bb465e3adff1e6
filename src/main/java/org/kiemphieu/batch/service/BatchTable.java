package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** How far every batch is. */
@ApplicationScoped
class BatchTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject BatchService batches;

  @Override
  public String name() {
    return "batches";
  }

  @Override
  public Command command() {
    return Command.READ_BATCHES;
  }

  @Override
  public List<String> columns() {
    return List.of("election", "round", "count", "batch", "sheets", "batchState");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey count : rounds.counts(assembly)) {
      for (BatchService.BatchProgress batch : batches.all(count)) {
        rows.add(
            count.round().election(),
            count.round().round(),
            count.count(),
            batch.key().number(),
            batch.sheets(),
            batch.state().name());
      }
    }
  }
}
