package org.kiemphieu.batch.domain;

import java.util.Optional;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuledSheet;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;

/**
 * A sheet that counts, with what the board ruled on it.
 *
 * @param batch number of its batch
 * @param position place in the stack, from 1
 * @param acceptance version of the acceptance, from 1
 * @param sheet what stands on it
 * @param ruling the board's ruling, when there is one
 */
public record AcceptedSheet(
    int batch, int position, int acceptance, Sheet sheet, Optional<Ruling> ruling) {

  /** What the sheet means now. */
  public Verdict verdict(Regulation regulation, BallotPaper paper) {
    if (ruling.isEmpty()) {
      return regulation.verdict(paper, sheet);
    }
    if (regulation.afterRuling(paper, sheet, ruling.get()) instanceof RuledSheet.Ruled ruled) {
      return ruled.verdict();
    }
    throw new IllegalStateException(
        "a ruling is on record that the regulation refuses: batch " + batch + ", " + position);
  }
}
