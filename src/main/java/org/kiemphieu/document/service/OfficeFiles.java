package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.office.AnnouncementSlides;
import org.kiemphieu.document.office.ResultWorkbook;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.service.DecisionService;

/**
 * Results as files of office programs. They are for work; what is signed are the documents and the
 * result itself. Made after the transaction that reads.
 */
@ApplicationScoped
public class OfficeFiles {

  @Inject DocumentContents contents;
  @Inject DecisionService decisions;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /** The result as a workbook. Refused before the presidium confirmed it. */
  public byte[] resultWorkbook(CountKey key) {
    return ResultWorkbook.of(contents.announcement(key), timeZone);
  }

  /** The announcement as slides. Refused before the presidium confirmed the result. */
  public byte[] announcementSlides(CountKey key) {
    AnnouncementContent content = contents.announcement(key);
    Optional<AssemblyDecision> decision =
        decisions.get(key).recorded().map(DecisionService.Recorded::decision);
    return AnnouncementSlides.of(content, decision, timeZone);
  }
}
