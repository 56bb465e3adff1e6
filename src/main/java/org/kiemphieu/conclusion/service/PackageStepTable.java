package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.CellText;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** What was done to each package of ballots, in order. */
@ApplicationScoped
class PackageStepTable implements Table {

  @Inject ConclusionReading reading;

  @Override
  public String name() {
    return "package-steps";
  }

  @Override
  public Command command() {
    return Command.READ_CONCLUSION;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "package",
        "step",
        "command",
        "doneOn",
        "pieces",
        "people",
        "sealWitnesses",
        "place",
        "decisionNumber",
        "decisionDate",
        "decidedBy",
        "reason",
        "record");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (Conclusion.PackageLine line : reading.of(assembly).packages()) {
      List<SealStep> steps = line.sealed().steps();
      for (int i = 0; i < steps.size(); i++) {
        write(line.sealed().code(), i + 1, steps.get(i), rows);
      }
    }
  }

  private static void write(String code, int number, SealStep step, Rows rows) {
    if (step instanceof SealStep.Sealing one) {
      rows.add(
          code,
          number,
          one.command(),
          one.on(),
          one.pieces(),
          CellText.several(one.sealedBy()),
          CellText.several(one.witnessedBy()),
          one.place(),
          "",
          "",
          "",
          "",
          "");
    } else if (step instanceof SealStep.Handover one) {
      rows.add(
          code,
          number,
          one.command(),
          one.on(),
          "",
          one.receivedBy(),
          "",
          one.keptAt(),
          "",
          "",
          "",
          "",
          "");
    } else if (step instanceof SealStep.Unsealing one) {
      rows.add(
          code,
          number,
          one.command(),
          one.on(),
          "",
          "",
          "",
          "",
          one.decision().number(),
          one.decision().date(),
          one.decidedBy(),
          one.reason(),
          "");
    } else if (step instanceof SealStep.Destruction one) {
      rows.add(
          code,
          number,
          one.command(),
          one.on(),
          "",
          CellText.several(one.destroyedBy()),
          "",
          one.place(),
          "",
          "",
          "",
          "",
          one.record());
    }
  }
}
