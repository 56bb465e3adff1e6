package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.CongressState.Progress;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Sums of congresses and turnout: of all below, by level, by organisation, by source. */
@ApplicationScoped
class ConsolidatedCongressTable implements Table {

  @Inject Consolidation consolidation;

  @Override
  public String name() {
    return "consolidated";
  }

  @Override
  public Command command() {
    return Command.READ_SUBORDINATES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "level",
        "code",
        "organisation",
        "source",
        "planned",
        "inProgress",
        "done",
        "convenedPeople",
        "base",
        "present");
  }

  @Override
  public void write(String assembly, Rows rows) {
    ConsolidatedLines.of(consolidation.of(assembly, Optional.empty()))
        .forEach(line -> write(line, rows));
  }

  private static void write(ConsolidatedLines.Line line, Rows rows) {
    rows.add(
        line.level(),
        line.code(),
        line.organisation(),
        line.source(),
        count(line, Progress.PLANNED),
        count(line, Progress.IN_PROGRESS),
        count(line, Progress.DONE),
        line.sums().turnout().convened(),
        line.sums().turnout().base(),
        line.sums().turnout().present());
  }

  private static int count(ConsolidatedLines.Line line, Progress progress) {
    return line.sums().congresses().getOrDefault(progress, 0);
  }
}
