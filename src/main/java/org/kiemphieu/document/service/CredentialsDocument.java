package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.delegate.service.CredentialsService;
import org.kiemphieu.document.content.CredentialsContent;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.document.page.CredentialsPages;
import org.kiemphieu.ledger.service.Checkpoints;

/** The report of the credentials board as PDF/A. Printed after the transaction that reads. */
@ApplicationScoped
public class CredentialsDocument {

  @Inject CredentialsService credentials;
  @Inject Checkpoints checkpoints;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /**
   * The report as the roll stands. Refused while there is no roll.
   *
   * @return the PDF
   */
  public byte[] report(String assembly) {
    CredentialsService.Reported reported = credentials.report(assembly);
    LedgerMark mark = LedgerMark.of(checkpoints.head(assembly));
    return new CredentialsPages(timeZone)
        .report(
            new CredentialsContent(
                reported.assembly(), reported.report(), reported.changed(), mark))
        .pdf();
  }
}
