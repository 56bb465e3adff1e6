package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.document.page.CandidateListPages;
import org.kiemphieu.election.domain.RoundKey;

/** The candidate list as PDF/A. */
@ApplicationScoped
public class CandidateListDocument {

  @Inject CandidateListContents contents;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /** The list as it was proposed last, or approved. Refused while there is none. */
  public byte[] list(RoundKey key) {
    return new CandidateListPages(timeZone).list(contents.list(key)).pdf();
  }
}
