package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.domain.DocumentRefusal;
import org.kiemphieu.document.page.BallotPaperPages;
import org.kiemphieu.document.page.PrintedPaper;
import org.kiemphieu.document.page.TallySheetPages;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Ballot papers and the sheets for counting them by hand, as PDF/A. Printed after the transaction
 * that reads; the same list gives the same bytes, whoever asks and how often.
 */
@ApplicationScoped
public class PrintedPapers {

  @Inject PaperContents contents;

  /**
   * The ballot paper of a round.
   *
   * @param perSheet how many on a sheet of A4: 1, 2 or 4; none for as many as can be read well.
   *     Refused when the list does not fit
   */
  public PrintedPaper ballot(RoundKey key, Optional<Integer> perSheet) {
    BallotPaperContent content = contents.ballot(key);
    return BallotPaperPages.of(content, perSheet)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(DocumentRefusal.PAPERS_DO_NOT_FIT, "perPage")
                        .with("perPage", perSheet.orElse(1))
                        .with("names", content.candidates().size())));
  }

  /**
   * The sheets for counting by hand.
   *
   * @return the PDF
   */
  public byte[] tallySheet(RoundKey key) {
    return TallySheetPages.of(contents.tallySheet(key)).pdf();
  }
}
