package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.Subordinate;
import org.kiemphieu.subordinate.repository.SubordinateRepository;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The assemblies below that are counted here; reported congresses have a table of their own. */
@ApplicationScoped
class SubordinateTable implements Table {

  @Inject SubordinateRepository repository;

  @Override
  public String name() {
    return "subordinates";
  }

  @Override
  public Command command() {
    return Command.READ_SUBORDINATES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "code",
        "level",
        "branch",
        "organisation",
        "assemblyName",
        "assemblyKind",
        "heldOn",
        "congressState",
        "convenedPeople",
        "base",
        "present",
        "elections",
        "electionsConfirmed");
  }

  @Override
  public void write(String assembly, Rows rows) {
    repository.all(assembly).forEach(one -> write(one, rows));
  }

  private static void write(Subordinate one, Rows rows) {
    rows.add(
        one.code(),
        one.level(),
        one.branch(),
        one.organisation(),
        one.name(),
        one.kind(),
        one.heldOn(),
        one.state(),
        one.turnout().convened(),
        one.turnout().base(),
        one.turnout().present(),
        one.elections(),
        one.confirmed());
  }
}
