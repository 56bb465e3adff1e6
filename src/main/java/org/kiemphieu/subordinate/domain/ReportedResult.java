package org.kiemphieu.subordinate.domain;

import java.util.List;
import org.kiemphieu.regulation.Office;

/**
 * What came of one round of an election, as it was reported.
 *
 * @param round which ballot for that office, from 1
 * @param seats to fill in that round
 * @param issued papers given out
 * @param collected papers collected
 * @param elected those elected in that round, in the order of the report
 */
public record ReportedResult(
    Office office,
    int round,
    int seats,
    int issued,
    int collected,
    int valid,
    int invalid,
    List<ReportedPerson> elected) {

  public ReportedResult {
    elected = List.copyOf(elected);
  }
}
