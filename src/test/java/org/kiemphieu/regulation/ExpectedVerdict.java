package org.kiemphieu.regulation;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a sheet means, written down from the text of the provisions and not from the code: the sheet
 * is one character a line (o stands or is for, x is against, b both boxes, n neither box).
 *
 * @param outcome valid, invalid or doubtful
 * @param reasons every reason, in no order
 */
record ExpectedVerdict(String outcome, Set<RuleCode> reasons) {

  private static final Set<Defect> INVALID_IN_THE_DECISIONS =
      EnumSet.of(
          Defect.NAME_ADDED,
          Defect.PRIVATE_MARK,
          Defect.SIGNATURE,
          Defect.WRITING_ADDED,
          Defect.SEVERAL_INKS);

  /** Under 244 Art. 17(2) and 190 Art. 15(2). */
  static ExpectedVerdict ofDecisions(PaperKind kind, int seats, String lines, Set<Defect> defects) {
    boolean oneName = lines.length() == 1;
    Set<RuleCode> against = EnumSet.noneOf(RuleCode.class);
    Set<RuleCode> unsure = EnumSet.noneOf(RuleCode.class);
    if (kind == PaperKind.AGREE_DISAGREE) {
      if (lines.equals("b") || lines.equals("n")) {
        against.add(RuleCode.SINGLE_NAME_ONE_BOX);
      }
      if (!oneName && lines.matches("x+")) {
        unsure.add(RuleCode.EVERY_LINE_DISAGREE);
      }
      if (!oneName && lines.matches("n+")) {
        unsure.add(RuleCode.EVERY_LINE_BLANK);
      }
    } else {
      against.addAll(byNumberOfVotes(lines, 1, seats));
    }
    return concluded(against, unsure, defects, INVALID_IN_THE_DECISIONS);
  }

  /** Under own rules: two boxes are settled, votes are counted against the adopted numbers. */
  static ExpectedVerdict ofOwnRules(OwnRules own, int seats, String lines, Set<Defect> defects) {
    Set<RuleCode> against = EnumSet.noneOf(RuleCode.class);
    if (own.paper() != PaperKind.AGREE_DISAGREE) {
      against.addAll(byNumberOfVotes(lines, own.minimumVotes(), seats));
    } else if (lines.equals("b") || lines.equals("n")) {
      against.add(RuleCode.SINGLE_NAME_ONE_BOX);
    } else if (lines.replaceAll("[^o]", "").length() > seats) {
      against.add(RuleCode.OVER_VOTE);
    }
    return concluded(against, EnumSet.noneOf(RuleCode.class), defects, own.invalidDefects());
  }

  /** Under 96-QĐ/TW: whatever the boxes say, only two defects make a paper invalid. */
  static ExpectedVerdict ofConfidence(Set<Defect> defects) {
    return concluded(
        EnumSet.noneOf(RuleCode.class),
        EnumSet.noneOf(RuleCode.class),
        defects,
        EnumSet.of(Defect.NAME_STRUCK));
  }

  private static Set<RuleCode> byNumberOfVotes(String lines, int fewest, int most) {
    int votes = lines.replace("x", "").length();
    if (votes > most) {
      return EnumSet.of(RuleCode.OVER_VOTE);
    }
    if (votes == 0 && fewest > 0) {
      return EnumSet.of(RuleCode.VOTES_FOR_NOBODY);
    }
    return votes < fewest
        ? EnumSet.of(RuleCode.FEWER_VOTES_THAN_REQUIRED)
        : EnumSet.noneOf(RuleCode.class);
  }

  private static ExpectedVerdict concluded(
      Set<RuleCode> against, Set<RuleCode> unsure, Set<Defect> defects, Set<Defect> invalid) {
    if (defects.contains(Defect.NOT_ISSUED)) {
      return new ExpectedVerdict("invalid", EnumSet.of(RuleCode.BALLOT_NOT_ISSUED));
    }
    if (defects.contains(Defect.UNCLEAR_MARK)) {
      against.clear();
      unsure.clear();
    }
    for (Defect defect : defects) {
      (invalid.contains(defect) ? against : unsure).add(defect.rule());
    }
    if (!against.isEmpty()) {
      return new ExpectedVerdict("invalid", against);
    }
    return new ExpectedVerdict(unsure.isEmpty() ? "valid" : "doubtful", unsure);
  }

  static ExpectedVerdict of(Verdict verdict) {
    if (verdict instanceof Verdict.Valid) {
      return new ExpectedVerdict("valid", Set.of());
    }
    return verdict instanceof Verdict.Invalid invalid
        ? new ExpectedVerdict("invalid", Set.copyOf(invalid.reasons()))
        : new ExpectedVerdict("doubtful", Set.copyOf(((Verdict.Doubtful) verdict).reasons()));
  }
}
