package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.Turnout;
import org.kiemphieu.subordinate.repository.ReportedRepository;
import org.kiemphieu.subordinate.repository.ReportedRepository.Seen;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Congresses that are not counted here, as they were reported to this assembly and below it. */
@ApplicationScoped
class ReportedCongressTable implements Table {

  @Inject ReportedRepository repository;

  @Override
  public String name() {
    return "reported-congresses";
  }

  @Override
  public Command command() {
    return Command.READ_SUBORDINATES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "reportedTo",
        "code",
        "version",
        "level",
        "organisation",
        "assemblyName",
        "assemblyKind",
        "heldOn",
        "progress",
        "convenedPeople",
        "base",
        "present",
        "countedHere");
  }

  @Override
  public void write(String assembly, Rows rows) {
    repository.below(assembly).forEach(seen -> write(seen, rows));
  }

  private static void write(Seen seen, Rows rows) {
    ReportedCongress congress = seen.congress();
    rows.add(
        seen.reporter(),
        seen.code(),
        seen.version(),
        seen.level(),
        congress.organisation(),
        congress.name(),
        congress.kind(),
        congress.heldOn(),
        congress.progress(),
        congress.turnout().map(Turnout::convened),
        congress.turnout().map(Turnout::base),
        congress.turnout().map(Turnout::present),
        seen.countedHere());
  }
}
