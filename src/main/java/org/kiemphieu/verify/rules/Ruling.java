package org.kiemphieu.verify.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ruling of the counting board on a sheet (Decision 244-QĐ/TW, Article 7; Decision 190-QĐ/TW,
 * Article 8).
 *
 * @param valid whether the sheet was held valid
 * @param marks with valid: the marks that stand
 * @param reason otherwise: the rule under which it was held invalid
 */
public record Ruling(boolean valid, String marks, String reason) {

  /** Why the board could not rule so on this sheet: a code; none when it could. */
  public Optional<String> fault(
      Regulation regulation, int seats, int names, String sheetMarks, List<String> defects) {
    Marks seen = Marks.parse(sheetMarks, names, regulation.paper());
    Assessment assessment = Assessment.of(regulation, seats, seen, defects);
    boolean open =
        assessment.doubtful()
            || (!assessment.reasons().isEmpty()
                && assessment.reasons().stream().noneMatch(regulation::settled));
    if (!open) {
      return Optional.of("RULING_NOT_OPEN");
    }
    return valid
        ? faultOfValid(regulation, seats, names, sheetMarks, defects)
        : faultOfInvalid(regulation, assessment);
  }

  private Optional<String> faultOfValid(
      Regulation regulation, int seats, int names, String sheetMarks, List<String> defects) {
    if (!defects.contains(Defects.UNCLEAR_MARK) && !marks.equals(sheetMarks)) {
      return Optional.of("RULING_OTHER_MARKS");
    }
    Marks ruled = Marks.parse(marks, names, regulation.paper());
    boolean settled =
        Assessment.byMarks(regulation, seats, ruled).filter(regulation::settled).isPresent();
    return settled ? Optional.of("RULING_AGAINST_RULE") : Optional.empty();
  }

  private Optional<String> faultOfInvalid(Regulation regulation, Assessment assessment) {
    List<String> open =
        new ArrayList<>(assessment.doubtful() ? assessment.doubts() : assessment.reasons());
    if (open.contains(Defects.UNCLEAR_MARK) && regulation.purpose() != Purpose.CONFIDENCE_VOTE) {
      open.add("SINGLE_NAME_ONE_BOX");
    }
    if (open.contains(Defects.UNCLEAR_MARK) && regulation.purpose().elects()) {
      open.addAll(List.of("OVER_VOTE", "VOTES_FOR_NOBODY"));
      if (regulation.own() && regulation.minimumVotes() > 1) {
        open.add("FEWER_VOTES_THAN_REQUIRED");
      }
    }
    return open.contains(reason) ? Optional.empty() : Optional.of("RULING_OTHER_REASON");
  }
}
