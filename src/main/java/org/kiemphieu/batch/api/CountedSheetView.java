package org.kiemphieu.batch.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.service.CountedSheets;
import org.kiemphieu.regulation.Verdict;

/**
 * One sheet behind a figure of a tally.
 *
 * @param sheet where everything about it is found
 */
@Schema(name = "CountedSheet")
record CountedSheetView(
    int batch,
    int position,
    String marks,
    List<String> defects,
    VerdictView verdict,
    String sheet) {

  static List<CountedSheetView> of(CountedSheets.Found found) {
    return found.sheets().stream().map(sheet -> of(found, sheet)).toList();
  }

  private static CountedSheetView of(CountedSheets.Found found, AcceptedSheet accepted) {
    Verdict verdict = accepted.verdict(found.round().regulation(), found.round().paper());
    return new CountedSheetView(
        accepted.batch(),
        accepted.position(),
        accepted.sheet().marks().notation(),
        accepted.sheet().defects().stream().map(Enum::name).toList(),
        VerdictView.of(
            verdict,
            found.round().regulation(),
            found.round().paper().votes(accepted.sheet().marks()),
            found.round().seats()),
        Links.sheet(new BatchKey(found.count(), accepted.batch()), accepted.position()));
  }
}
