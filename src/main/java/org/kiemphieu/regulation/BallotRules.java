package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kiemphieu.refusal.Refusal;

/**
 * What makes a paper valid, invalid or doubtful in one regulation.
 *
 * @param minimumVotes fewest votes a paper of several names needs to be valid, when it is not a
 *     paper with boxes
 * @param invalidDefects defects that make a ballot invalid; every other one goes to the board
 * @param boxesSettled whether a paper with two boxes on which every line is "disagree", or blank,
 *     is settled as valid; where it is not, the board rules
 * @param rules the regulation's rules, for their certainty
 */
record BallotRules(
    int minimumVotes, Set<Defect> invalidDefects, boolean boxesSettled, Map<RuleCode, Rule> rules) {

  /** What the marks alone make a paper invalid for. */
  private static final Set<RuleCode> BY_MARKS =
      EnumSet.of(
          RuleCode.OVER_VOTE,
          RuleCode.VOTES_FOR_NOBODY,
          RuleCode.FEWER_VOTES_THAN_REQUIRED,
          RuleCode.SINGLE_NAME_ONE_BOX);

  Verdict verdict(BallotPaper paper, Sheet sheet) {
    if (sheet.defects().contains(Defect.NOT_ISSUED)) {
      return new Verdict.Invalid(List.of(RuleCode.BALLOT_NOT_ISSUED));
    }
    List<LineVote> lines = paper.lineVotes(sheet.marks());
    List<RuleCode> invalid = new ArrayList<>();
    List<RuleCode> doubtful = new ArrayList<>();
    // Where the marks themselves are in doubt, nothing can be concluded from how many there are.
    if (!sheet.defects().contains(Defect.UNCLEAR_MARK)) {
      invalid.addAll(invalidByMarks(paper, lines));
      doubtful.addAll(doubtfulByMarks(paper, sheet.marks()));
    }
    for (Defect defect : sheet.defects()) {
      (invalidDefects.contains(defect) ? invalid : doubtful).add(defect.rule());
    }
    if (!invalid.isEmpty()) {
      return new Verdict.Invalid(invalid);
    }
    return doubtful.isEmpty() ? new Verdict.Valid(lines) : new Verdict.Doubtful(doubtful);
  }

  private List<RuleCode> invalidByMarks(BallotPaper paper, List<LineVote> lines) {
    int votes = (int) lines.stream().filter(line -> line == LineVote.FOR).count();
    if (votes > paper.seats()) {
      return List.of(RuleCode.OVER_VOTE);
    }
    if (paper.kind() == PaperKind.AGREE_DISAGREE) {
      boolean oneBox = paper.names() > 1 || lines.get(0) != LineVote.NOT_COUNTED;
      return oneBox ? List.of() : List.of(RuleCode.SINGLE_NAME_ONE_BOX);
    }
    // A further vote may be on fewer seats than own rules ask votes for.
    if (paper.kind() == PaperKind.THREE_LEVELS || votes >= Math.min(minimumVotes, paper.seats())) {
      return List.of();
    }
    return List.of(votes == 0 ? RuleCode.VOTES_FOR_NOBODY : RuleCode.FEWER_VOTES_THAN_REQUIRED);
  }

  private List<RuleCode> doubtfulByMarks(BallotPaper paper, Marks marks) {
    if (paper.kind() != PaperKind.AGREE_DISAGREE || paper.names() == 1 || boxesSettled) {
      return List.of();
    }
    Set<LineMark> found = EnumSet.noneOf(LineMark.class);
    found.addAll(marks.lines().values());
    if (marks.lines().size() < paper.names() || found.size() != 1) {
      return List.of();
    }
    return switch (found.iterator().next()) {
      case DISAGREE -> List.of(RuleCode.EVERY_LINE_DISAGREE);
      case NEITHER -> List.of(RuleCode.EVERY_LINE_BLANK);
      case BOTH, STRUCK, CHOSEN, CONFIDENCE, LOW, SEVERAL_BOXES, NO_BOX -> List.of();
    };
  }

  RuledSheet afterRuling(BallotPaper paper, Sheet sheet, Ruling ruling) {
    Verdict before = verdict(paper, sheet);
    if (before instanceof Verdict.Valid) {
      return refused(RuleCode.RULING_NOT_NEEDED, List.of());
    }
    if (before instanceof Verdict.Invalid invalid) {
      List<RuleCode> settled = settledReasons(invalid);
      if (!settled.isEmpty()) {
        return refused(RuleCode.RULING_AGAINST_PROVISION, settled);
      }
    }
    if (ruling instanceof Ruling.HeldInvalid held) {
      return groundsOf(before).contains(held.reason())
          ? new RuledSheet.Ruled(new Verdict.Invalid(List.of(held.reason())))
          : refused(RuleCode.RULING_AGAINST_PROVISION, List.of(held.reason()));
    }
    Marks marks = ((Ruling.HeldValid) ruling).marks();
    // Only where the marks themselves are in doubt does the board say what they are.
    if (!sheet.defects().contains(Defect.UNCLEAR_MARK) && !marks.equals(sheet.marks())) {
      return refused(RuleCode.RULING_AGAINST_PROVISION, List.of(RuleCode.UNCLEAR_MARK));
    }
    List<LineVote> lines = paper.lineVotes(marks);
    List<RuleCode> broken =
        invalidByMarks(paper, lines).stream()
            .filter(code -> !certaintyOf(code).overrulable())
            .toList();
    return broken.isEmpty()
        ? new RuledSheet.Ruled(new Verdict.Valid(lines))
        : refused(RuleCode.RULING_AGAINST_PROVISION, broken);
  }

  /**
   * What this paper gives cause for: its own reasons, and what unclear marks may turn out to be.
   */
  private Set<RuleCode> groundsOf(Verdict verdict) {
    Set<RuleCode> grounds = new TreeSet<>();
    if (verdict instanceof Verdict.Invalid invalid) {
      grounds.addAll(invalid.reasons());
    } else if (verdict instanceof Verdict.Doubtful doubtful) {
      grounds.addAll(doubtful.reasons());
    }
    if (grounds.contains(RuleCode.UNCLEAR_MARK)) {
      grounds.addAll(BY_MARKS);
    }
    grounds.retainAll(invalidityReasons());
    return grounds;
  }

  /** The rules under which a paper can be held invalid, in the order of {@link RuleCode}. */
  Set<RuleCode> invalidityReasons() {
    Set<RuleCode> reasons = new TreeSet<>();
    for (Defect defect : Defect.values()) {
      reasons.add(defect.rule());
    }
    reasons.addAll(BY_MARKS);
    reasons.add(RuleCode.EVERY_LINE_DISAGREE);
    reasons.add(RuleCode.EVERY_LINE_BLANK);
    reasons.retainAll(rules.keySet());
    return reasons;
  }

  private List<RuleCode> settledReasons(Verdict.Invalid invalid) {
    return invalid.reasons().stream().filter(code -> !certaintyOf(code).overrulable()).toList();
  }

  private Certainty certaintyOf(RuleCode code) {
    Rule rule = rules.get(code);
    return rule == null ? Certainty.OPEN : rule.certainty();
  }

  private static RuledSheet refused(RuleCode code, List<RuleCode> because) {
    Refusal refusal =
        because.isEmpty()
            ? Refusal.of(code, "ruling")
            : Refusal.of(code, "ruling").with("rules", because);
    return new RuledSheet.Refused(List.of(refusal));
  }
}
