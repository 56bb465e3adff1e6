package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.document.page.DocumentPages;
import org.kiemphieu.election.domain.CountKey;

/**
 * The documents of a count as PDF/A, not signed yet. From the step that a document is made of, it
 * stays the same byte for byte, with the same libraries. Printed after the transaction that reads.
 */
@ApplicationScoped
public class CountDocuments {

  @Inject DocumentContents contents;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /**
   * The minutes of a count (biên bản kiểm phiếu). Refused before the head teller certified it.
   *
   * @return the PDF
   */
  public byte[] minutes(CountKey key) {
    return pages().minutes(contents.minutes(key)).pdf();
  }

  /**
   * The report of ballots issued and collected. Refused before the box was opened. A correction of
   * either figure makes another report.
   *
   * @return the PDF
   */
  public byte[] ballotReport(CountKey key) {
    return pages().ballotReport(contents.ballotReport(key)).pdf();
  }

  /**
   * The announcement of a result. Refused before the presidium confirmed it.
   *
   * @return the PDF
   */
  public byte[] announcement(CountKey key) {
    return pages().announcement(contents.announcement(key)).pdf();
  }

  private DocumentPages pages() {
    return new DocumentPages(timeZone);
  }
}
