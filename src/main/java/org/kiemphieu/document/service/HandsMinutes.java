package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.document.page.HandsPages;
import org.kiemphieu.hands.domain.HandsKey;

/** The minutes of a show of hands as PDF/A, the same byte for byte whenever they are asked for. */
@ApplicationScoped
public class HandsMinutes {

  @Inject HandsMinutesContents contents;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /**
   * The minutes (biên bản biểu quyết). Refused before the result was declared.
   *
   * @return the PDF
   */
  public byte[] minutes(HandsKey key) {
    return new HandsPages(timeZone).minutes(contents.minutes(key)).pdf();
  }
}
