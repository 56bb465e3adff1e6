package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.count.Identities;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.RuleCode;

/** What speaks against a number of papers issued or collected. */
final class PaperFigures {

  private PaperFigures() {}

  /** More are issued than there are voters to issue them to. */
  static List<Refusal> issued(int issued, int present, Base base, Basis basis) {
    List<Refusal> refusals = new ArrayList<>();
    if (issued > present) {
      refusals.add(
          Refusal.of(RoundRefusal.ISSUED_ABOVE_PRESENT, "issued")
              .with("issued", issued)
              .with("present", present));
    }
    if (basis == Basis.CONVENED_LESS_DEDUCTIONS && issued > base.size()) {
      refusals.add(
          Refusal.of(RoundRefusal.ISSUED_ABOVE_BASE, "issued")
              .with("issued", issued)
              .with("base", base.size()));
    }
    return refusals;
  }

  /** More are collected than were issued, or than there are voters. */
  static List<Refusal> collected(int collected, int issued, Base base, Basis basis) {
    List<Refusal> refusals = new ArrayList<>(atMostIssued("collected", collected, issued));
    if (basis == Basis.CONVENED_LESS_DEDUCTIONS && collected > base.size()) {
      refusals.add(
          Refusal.of(RuleCode.BASE_AT_LEAST_COLLECTED, "collected")
              .with("collected", collected)
              .with("base", base.size()));
    }
    return refusals;
  }

  /** More are collected than were issued; {@code field} is the one of the two asked for. */
  static List<Refusal> atMostIssued(String field, int collected, int issued) {
    return Identities.collectedAtMostIssued(collected, issued).refusal().stream()
        .map(refusal -> new Refusal(refusal.code(), field, refusal.arguments()))
        .toList();
  }

  /** The correction is of another figure than the one recorded. */
  static List<Refusal> corrects(int corrects, int recorded) {
    return corrects == recorded
        ? List.of()
        : List.of(
            Refusal.of(RoundRefusal.FIGURE_NOT_AS_RECORDED, "corrects")
                .with("corrects", corrects)
                .with("recorded", recorded));
  }
}
