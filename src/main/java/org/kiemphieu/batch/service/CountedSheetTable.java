package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.domain.SheetFilter;
import org.kiemphieu.batch.domain.VerdictKind;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Verdict;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Every accepted sheet with its verdict. */
@ApplicationScoped
class CountedSheetTable implements Table {

  private static final SheetFilter ALL =
      new SheetFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  @Inject AssemblyRounds rounds;
  @Inject CountedSheets sheets;

  @Override
  public String name() {
    return "sheets";
  }

  @Override
  public Command command() {
    return Command.READ_SHEETS;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "round",
        "count",
        "batch",
        "position",
        "marks",
        "defects",
        "verdict",
        "grounds");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey count : rounds.counts(assembly)) {
      CountedSheets.Found found = sheets.find(count, ALL);
      for (AcceptedSheet sheet : found.sheets()) {
        Verdict verdict = sheet.verdict(found.round().regulation(), found.round().paper());
        rows.add(
            count.round().election(),
            count.round().round(),
            count.count(),
            sheet.batch(),
            sheet.position(),
            sheet.sheet().marks().notation(),
            List.copyOf(sheet.sheet().defects()),
            kind(verdict),
            grounds(verdict));
      }
    }
  }

  private static VerdictKind kind(Verdict verdict) {
    if (verdict instanceof Verdict.Valid) {
      return VerdictKind.VALID;
    }
    return verdict instanceof Verdict.Invalid ? VerdictKind.INVALID : VerdictKind.DOUBTFUL;
  }

  private static List<RuleCode> grounds(Verdict verdict) {
    if (verdict instanceof Verdict.Invalid invalid) {
      return invalid.reasons();
    }
    return verdict instanceof Verdict.Doubtful doubtful ? doubtful.reasons() : List.of();
  }
}
