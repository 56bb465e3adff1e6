package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The devices that countersign the ledger. */
@ApplicationScoped
class WitnessTable implements Table {

  @Inject Witnesses witnesses;

  @Override
  public String name() {
    return "witnesses";
  }

  @Override
  public Command command() {
    return Command.READ_ASSEMBLY;
  }

  @Override
  public List<String> columns() {
    return List.of("witness", "verifierKey", "by", "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (Witnesses.Registered witness : witnesses.all(assembly)) {
      rows.add(witness.name(), witness.verifierKey(), witness.by(), witness.at());
    }
  }
}
