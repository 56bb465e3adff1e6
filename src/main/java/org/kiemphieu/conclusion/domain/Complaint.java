package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;

/**
 * A complaint about an election (190 Art. 33(1)).
 *
 * @param complainant who complains
 * @param subject about what
 * @param receivedOn the day it was received
 * @param words what it says
 */
public record Complaint(
    String complainant, ComplaintSubject subject, LocalDate receivedOn, String words) {

  /** Everything that speaks against recording it; being late does not. */
  public List<Refusal> faults(LocalDate closedOn, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    if (receivedOn.isBefore(closedOn)) {
      faults.add(
          Refusal.of(ConclusionRefusal.COMPLAINT_BEFORE_CLOSING, "receivedOn")
              .with("day", receivedOn)
              .with("closedOn", closedOn));
    }
    Days.future(receivedOn, today, "receivedOn").ifPresent(faults::add);
    return faults;
  }
}
