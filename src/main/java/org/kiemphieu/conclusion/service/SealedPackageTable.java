package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The packages of ballots: where each stands and until when it is kept. */
@ApplicationScoped
class SealedPackageTable implements Table {

  @Inject ConclusionReading reading;

  @Override
  public String name() {
    return "sealed-packages";
  }

  @Override
  public Command command() {
    return Command.READ_CONCLUSION;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "package",
        "version",
        "packageState",
        "packageBallots",
        "pieces",
        "keptUntil",
        "destroyableFrom",
        "openComplaints");
  }

  @Override
  public void write(String assembly, Rows rows) {
    reading.of(assembly).packages().forEach(line -> write(line, rows));
  }

  private static void write(Conclusion.PackageLine line, Rows rows) {
    rows.add(
        line.sealed().code(),
        line.version(),
        line.sealed().stage(),
        line.sealed().ballots().stream().map(one -> one.election() + "/" + one.round()).toList(),
        line.sealed().latest(SealStep.Sealing.class).map(SealStep.Sealing::pieces),
        line.keptUntil(),
        line.destroyableFrom(),
        line.complaints());
  }
}
