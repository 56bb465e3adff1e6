package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.document.page.SealPages;

/** Records of sealing and destruction as PDF/A, the same whenever they are asked for. */
@ApplicationScoped
public class ConclusionDocuments {

  @Inject ConclusionContents contents;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /** The record of the last sealing of a package. Refused where there is no such package. */
  public byte[] sealing(String assembly, String code) {
    return new SealPages(timeZone).sealing(contents.sealing(assembly, code)).pdf();
  }

  /** The record of a package's destruction. Refused before it was destroyed. */
  public byte[] destruction(String assembly, String code) {
    return new SealPages(timeZone).destruction(contents.destruction(assembly, code)).pdf();
  }
}
