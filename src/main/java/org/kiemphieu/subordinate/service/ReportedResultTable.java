package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.ReportedResult;
import org.kiemphieu.subordinate.repository.ReportedRepository;
import org.kiemphieu.subordinate.repository.ReportedRepository.Seen;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Figures of rounds of reported congresses, which are not counted here. */
@ApplicationScoped
class ReportedResultTable implements Table {

  @Inject ReportedRepository repository;

  @Override
  public String name() {
    return "reported-results";
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
        "office",
        "round",
        "seats",
        "issued",
        "collected",
        "validBallots",
        "invalidBallots",
        "elected");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (Seen seen : repository.below(assembly)) {
      seen.congress().results().forEach(result -> write(seen, result, rows));
    }
  }

  private static void write(Seen seen, ReportedResult result, Rows rows) {
    rows.add(
        seen.reporter(),
        seen.code(),
        result.office(),
        result.round(),
        result.seats(),
        result.issued(),
        result.collected(),
        result.valid(),
        result.invalid(),
        result.elected().size());
  }
}
