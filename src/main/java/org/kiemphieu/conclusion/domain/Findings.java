package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** What is asked of a finding. */
public final class Findings {

  private Findings() {}

  /** The step a finding takes a complaint through. */
  public static ComplaintStep step(Finding finding) {
    if (finding instanceof Finding.Upheld) {
      return ComplaintStep.UPHOLD;
    }
    return finding instanceof Finding.Rejected ? ComplaintStep.REJECT : ComplaintStep.WITHDRAW;
  }

  /** Everything wrong with the day of a finding: not before the complaint, not in the future. */
  public static List<Refusal> faults(Finding finding, Complaint complaint, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    Days.future(finding.date(), today, "date").ifPresent(faults::add);
    Days.order(complaint.receivedOn(), finding.date(), "date").ifPresent(faults::add);
    return faults;
  }
}
