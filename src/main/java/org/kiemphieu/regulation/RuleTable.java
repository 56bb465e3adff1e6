package org.kiemphieu.regulation;

import static org.kiemphieu.regulation.Certainty.KNOWN;
import static org.kiemphieu.regulation.Certainty.OPEN;
import static org.kiemphieu.regulation.Certainty.READ;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Builds a regulation's rules with their citations; a later row under the same code replaces an
 * earlier one.
 */
final class RuleTable {

  private final Map<RuleCode, Rule> rules = new EnumMap<>(RuleCode.class);
  private Citation.Source source = Citation.Source.COUNTING;

  RuleTable in(Citation.Source next) {
    source = next;
    return this;
  }

  RuleTable rule(RuleCode code, String article, String clause, Certainty certainty) {
    rules.put(code, new Rule(code, Citation.of(source, article, clause), certainty));
    return this;
  }

  RuleTable each(Certainty certainty, RuleCode... codes) {
    for (RuleCode code : codes) {
      rule(code, "", "", certainty);
    }
    return this;
  }

  RuleTable without(RuleCode... codes) {
    for (RuleCode code : codes) {
      rules.remove(code);
    }
    return this;
  }

  /** The rules of another regulation under some codes, as they stand there. */
  RuleTable from(Map<RuleCode, Rule> other, Set<RuleCode> codes) {
    other.forEach(
        (code, rule) -> {
          if (codes.contains(code)) {
            rules.put(code, rule);
          }
        });
    return this;
  }

  /**
   * The rules on nominations.
   *
   * @param committee article on members of the convening committee
   * @param certainty how certain that is
   * @param list article on the list and its names
   */
  RuleTable nominations(String committee, Certainty certainty, String list) {
    rule(RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE, committee, "", certainty);
    rule(RuleCode.NOMINEE_OF_CONVENING_COMMITTEE, committee, "", certainty);
    rule(RuleCode.CANDIDATE_NOMINATED, list, "", KNOWN);
    return rule(RuleCode.NOMINEE_LISTED, list, "", KNOWN);
  }

  /**
   * The rules on papers, the same in both decisions under different numbers.
   *
   * @param paper article on valid and invalid papers
   * @param clause its clause
   * @param line article on lines that count neither way
   * @param lineClause its clause
   * @param board article that lets the counting board rule
   */
  RuleTable papers(String paper, String clause, String line, String lineClause, String board) {
    rule(RuleCode.BALLOT_NOT_ISSUED, paper, clause, READ);
    rule(RuleCode.OVER_VOTE, paper, clause, READ);
    rule(RuleCode.VOTES_FOR_NOBODY, paper, clause, READ);
    rule(RuleCode.SINGLE_NAME_ONE_BOX, paper, clause, KNOWN);
    rule(RuleCode.LINE_NOT_COUNTED, line, lineClause, READ);
    rule(RuleCode.EVERY_LINE_DISAGREE, paper, clause, OPEN);
    rule(RuleCode.EVERY_LINE_BLANK, paper, clause, OPEN);
    rule(RuleCode.NAME_ADDED, paper, clause, KNOWN);
    rule(RuleCode.PRIVATE_MARK, paper, clause, KNOWN);
    rule(RuleCode.SIGNATURE, paper, clause, KNOWN);
    rule(RuleCode.WRITING_ADDED, paper, clause, KNOWN);
    rule(RuleCode.SEVERAL_INKS, paper, clause, KNOWN);
    rule(RuleCode.UNSTAMPED, board, "2", OPEN);
    rule(RuleCode.TORN, board, "2", OPEN);
    rule(RuleCode.PENCIL, board, "2", OPEN);
    rule(RuleCode.ERASURE, board, "2", OPEN);
    return rule(RuleCode.UNCLEAR_MARK, board, "2", OPEN);
  }

  /**
   * The deductions from those convened.
   *
   * @param article the article on results
   * @param members how certain its clause 2, on member congresses, is
   * @param delegates how certain its clause 3, on delegate congresses, is
   */
  RuleTable deductions(String article, Certainty members, Certainty delegates) {
    rule(RuleCode.DEDUCTION_TEMPORARY_ACTIVITY, article, "2", members);
    rule(RuleCode.DEDUCTION_EXEMPTED_AND_ABSENT, article, "2", members);
    rule(RuleCode.DEDUCTION_SUSPENDED_OR_DETAINED, article, "2", members);
    rule(RuleCode.DEDUCTION_ABSENT_WITH_REASON, article, "2", members);
    rule(RuleCode.DEDUCTION_CONVENING_COMMITTEE_ABSENT, article, "3", delegates);
    rule(RuleCode.DEDUCTION_DELEGATE_NOT_REPLACED, article, "3", delegates);
    return rule(RuleCode.DEDUCTION_OF_CONFERENCE, article, "4", OPEN);
  }

  /**
   * Which assembly elects which office, and what comes before it.
   *
   * @param cell article on cells, which elect their committee first
   * @param clause its clause
   * @param certainty how certain it is
   */
  RuleTable offices(String cell, String clause, Certainty certainty) {
    rule(RuleCode.OFFICE_OF_THIS_ASSEMBLY, "", "", KNOWN);
    rule(RuleCode.COMMITTEE_ELECTED_FIRST, cell, clause, certainty);
    rule(RuleCode.FROM_AMONG_CELL_COMMITTEE, cell, clause, certainty);
    rule(RuleCode.BODY_ELECTED_FIRST, "", "", KNOWN);
    return rule(RuleCode.FROM_AMONG_THE_BODY, "", "", KNOWN);
  }

  /**
   * What elects.
   *
   * @param article the article on results
   * @param unfilled article on seats left unfilled
   * @param unfilledClause its clause
   */
  RuleTable results(String article, String unfilled, String unfilledClause) {
    rule(RuleCode.COUNTED_ON_VALID_BALLOTS, article, "1", READ);
    rule(RuleCode.MORE_THAN_HALF, article, "2", READ);
    rule(RuleCode.TIE_AT_LAST_SEAT, article, "", KNOWN);
    rule(RuleCode.STILL_TIED, article, "", KNOWN);
    return rule(RuleCode.SEATS_UNFILLED, unfilled, unfilledClause, KNOWN);
  }

  /**
   * Voting by a show of hands. That what is elected so is decided on the base of elections follows
   * from the article on results; that of resolutions was reported, its text not read.
   *
   * @param form the article on forms of voting
   * @param clause its clause
   * @param certainty how certain it is
   * @param result the article on results
   */
  RuleTable hands(String form, String clause, Certainty certainty, String result) {
    rule(RuleCode.HANDS_MATTERS, form, clause, certainty);
    rule(RuleCode.HANDS_BASE_OF_ELECTIONS, result, "2", KNOWN);
    return in(Citation.Source.RULES_294)
        .rule(RuleCode.HANDS_BASE_OF_RESOLUTIONS, "9.3.2", "", KNOWN);
  }

  /**
   * What follows an assembly.
   *
   * @param board article that has the counting board seal the ballots
   * @param complaints article on complaints and on what the superior committee decides; empty where
   *     it is not established
   * @param keeping article on keeping the ballots; empty where it is not established
   * @param certainty how certain the last two are
   */
  RuleTable conclusion(String board, String complaints, String keeping, Certainty certainty) {
    String first = complaints.isEmpty() ? "" : "1";
    String second = complaints.isEmpty() ? "" : "2";
    rule(RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS, complaints, first, certainty);
    rule(RuleCode.COMPLAINT_VERIFIED_BY_SUPERIOR, complaints, first, certainty);
    rule(RuleCode.APPROVAL_BY_SUPERIOR, complaints, second, certainty);
    rule(RuleCode.BALLOTS_SEALED, board, "2", READ);
    rule(RuleCode.UNSEALED_BY_DECISION, keeping, "", certainty);
    rule(RuleCode.BALLOTS_KEPT_SIX_MONTHS, keeping, "", certainty);
    return rule(RuleCode.DESTROYED_WITHOUT_COMPLAINT, keeping, "", certainty);
  }

  /** What an assembly adopted, under its own resolution. */
  RuleTable own(OwnRules adopted) {
    source = Citation.Source.OWN_RESOLUTION;
    String resolution = adopted.resolution();
    rule(RuleCode.TELLER_NOT_CANDIDATE, resolution, "", READ);
    rule(RuleCode.BOARD_WITH_HEAD, resolution, "", READ);
    // Where a meeting writes nominations down, its list is expected to follow them.
    rule(RuleCode.WITHDRAWAL_DECIDED, resolution, "", OPEN);
    rule(RuleCode.WITHDRAWN_NOT_LISTED, resolution, "", OPEN);
    rule(RuleCode.CANDIDATE_NOMINATED, resolution, "", OPEN);
    rule(RuleCode.NOMINEE_LISTED, resolution, "", OPEN);
    rule(RuleCode.BALLOT_NOT_ISSUED, resolution, "", READ);
    rule(RuleCode.OVER_VOTE, resolution, "", READ);
    rule(RuleCode.COUNTED_ON_VALID_BALLOTS, resolution, "", READ);
    rule(adopted.majority().rule(), resolution, "", READ);
    rule(RuleCode.TIE_AT_LAST_SEAT, resolution, "", READ);
    rule(RuleCode.STILL_TIED, resolution, "", READ);
    rule(RuleCode.SEATS_UNFILLED, resolution, "", READ);
    if (adopted.surplusCompulsory()) {
      rule(RuleCode.SURPLUS_COMPULSORY, resolution, "", READ);
    }
    if (adopted.surplusLimit().isPresent()) {
      rule(RuleCode.SURPLUS_OWN_LIMIT, resolution, "", READ);
    }
    if (adopted.paper() == PaperKind.AGREE_DISAGREE) {
      rule(RuleCode.SINGLE_NAME_ONE_BOX, resolution, "", READ);
      rule(RuleCode.LINE_NOT_COUNTED, resolution, "", READ);
    } else {
      if (adopted.minimumVotes() > 0) {
        rule(RuleCode.VOTES_FOR_NOBODY, resolution, "", READ);
      }
      if (adopted.minimumVotes() > 1) {
        rule(RuleCode.FEWER_VOTES_THAN_REQUIRED, resolution, "", READ);
      }
    }
    for (Defect defect : Defect.values()) {
      if (!defect.standsOn(adopted.paper())) {
        continue;
      }
      rule(
          defect.rule(),
          resolution,
          "",
          adopted.invalidDefects().contains(defect) || defect == Defect.NOT_ISSUED ? READ : OPEN);
    }
    for (Deduction.Kind kind : Deduction.Kind.values()) {
      rule(kind.rule(), resolution, "", READ);
    }
    return this;
  }

  Map<RuleCode, Rule> rules() {
    return Collections.unmodifiableMap(rules);
  }
}
