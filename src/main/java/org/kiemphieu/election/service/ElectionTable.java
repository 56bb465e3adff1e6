package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The elections of an assembly. */
@ApplicationScoped
class ElectionTable implements Table {

  @Inject ElectionService elections;

  @Override
  public String name() {
    return "elections";
  }

  @Override
  public Command command() {
    return Command.READ_ELECTION;
  }

  @Override
  public List<String> columns() {
    return List.of("election", "office", "electionTitle", "seats", "rounds");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (ElectionService.Listed election : elections.all(assembly)) {
      rows.add(
          election.code(),
          election.settings().value().office(),
          election.settings().value().title(),
          election.settings().value().seats(),
          election.rounds());
    }
  }
}
