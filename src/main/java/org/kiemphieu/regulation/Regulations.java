package org.kiemphieu.regulation;

import static org.kiemphieu.regulation.Certainty.INHERENT;
import static org.kiemphieu.regulation.Certainty.KNOWN;
import static org.kiemphieu.regulation.Certainty.OPEN;
import static org.kiemphieu.regulation.Certainty.READ;
import static org.kiemphieu.regulation.Citation.Source.DECISION_190;
import static org.kiemphieu.regulation.Citation.Source.DECISION_244;
import static org.kiemphieu.regulation.Citation.Source.OFFICIAL_ANSWER_2020;
import static org.kiemphieu.regulation.Citation.Source.OFFICIAL_ANSWER_2025;
import static org.kiemphieu.regulation.Citation.Source.PARTY_CHARTER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The regulations there are, as data. 244 is Quyết định 244-QĐ/TW of 9 June 2014, 190 is Quyết định
 * 190-QĐ/TW of 10 October 2024.
 */
public final class Regulations {

  private static final Set<Office> SURPLUS_COMPULSORY =
      EnumSet.of(Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE);

  /** Widely reported to make a ballot invalid; that a paper must be issued was read. */
  private static final Set<Defect> INVALID_DEFECTS =
      EnumSet.of(
          Defect.NOT_ISSUED,
          Defect.NAME_ADDED,
          Defect.PRIVATE_MARK,
          Defect.SIGNATURE,
          Defect.WRITING_ADDED,
          Defect.SEVERAL_INKS);

  private static final Map<AssemblyKind, Set<Deduction.Kind>> DEDUCTIONS =
      Map.of(
          AssemblyKind.MEMBER_CONGRESS,
          EnumSet.of(
              Deduction.Kind.TEMPORARY_ACTIVITY,
              Deduction.Kind.EXEMPTED_AND_ABSENT,
              Deduction.Kind.SUSPENDED_OR_DETAINED,
              Deduction.Kind.ABSENT_WITH_REASON),
          AssemblyKind.DELEGATE_CONGRESS,
          EnumSet.of(
              Deduction.Kind.CONVENING_COMMITTEE_ABSENT, Deduction.Kind.DELEGATE_NOT_REPLACED),
          AssemblyKind.COMMITTEE_CONFERENCE,
          EnumSet.of(Deduction.Kind.OF_CONFERENCE),
          AssemblyKind.INSPECTION_COMMITTEE_CONFERENCE,
          EnumSet.of(Deduction.Kind.OF_CONFERENCE));

  /** Quyết định 244-QĐ/TW, for the congresses of 2020 to 2025. */
  public static final Regulation DECISION_244_QD_TW = party("244", rulesOf244());

  /** Quyết định 190-QĐ/TW, in force since 10 October 2024. */
  public static final Regulation DECISION_190_QD_TW = party("190", rulesOf190());

  private Regulations() {}

  /** The decision with this id ({@code 244} or {@code 190}), if there is one. */
  public static Optional<Regulation> decision(String id) {
    return switch (id) {
      case "244" -> Optional.of(DECISION_244_QD_TW);
      case "190" -> Optional.of(DECISION_190_QD_TW);
      default -> Optional.empty();
    };
  }

  /**
   * The regulation with this id, to be read: {@code 244}, {@code 190}, {@code 96} for votes of
   * confidence, or {@code own} with every rule that own rules can have.
   */
  public static Optional<Regulation> byId(String id) {
    return switch (id) {
      case "own" -> Optional.of(everyOwnRule());
      case ConfidenceVotes.ID -> Optional.of(ConfidenceVotes.under(DECISION_190_QD_TW));
      default -> decision(id);
    };
  }

  private static Regulation everyOwnRule() {
    OwnRules marking =
        new OwnRules(
            "",
            OptionalInt.of(0),
            true,
            PaperKind.STRIKE_OUT,
            2,
            Basis.CONVENED_LESS_DEDUCTIONS,
            Majority.MORE_THAN_HALF,
            EnumSet.allOf(Defect.class),
            TieSettlement.ASSEMBLY_DECIDES);
    OwnRules boxes =
        new OwnRules(
            "",
            OptionalInt.empty(),
            false,
            PaperKind.AGREE_DISAGREE,
            0,
            Basis.VALID,
            Majority.PLURALITY,
            EnumSet.allOf(Defect.class),
            TieSettlement.LOT);
    Map<RuleCode, Rule> rules = new EnumMap<>(ownRules(marking).rules());
    rules.putAll(ownRules(boxes).rules());
    return own(marking, rules);
  }

  /** The regulation an assembly adopted for itself. */
  public static Regulation own(OwnRules adopted) {
    return own(adopted, ownRules(adopted).rules());
  }

  private static Regulation own(OwnRules adopted, Map<RuleCode, Rule> rules) {
    return new Regulation(
        "own",
        rules,
        new SurplusRules(
            adopted.surplusCompulsory() ? EnumSet.allOf(Office.class) : Set.of(),
            adopted.surplusLimit(),
            false),
        new BallotRules(adopted.minimumVotes(), adopted.invalidDefects(), true, rules),
        new BaseRules(adopted.basis(), everyDeduction()),
        adopted.majority(),
        adopted.ties(),
        Optional.of(adopted.paper()),
        Purpose.ELECTION);
  }

  private static Regulation party(String id, Map<RuleCode, Rule> rules) {
    return new Regulation(
        id,
        rules,
        new SurplusRules(
            SURPLUS_COMPULSORY,
            OptionalInt.empty(),
            rules.containsKey(RuleCode.SURPLUS_OF_SMALL_BODY)),
        new BallotRules(1, INVALID_DEFECTS, false, rules),
        new BaseRules(Basis.CONVENED_LESS_DEDUCTIONS, DEDUCTIONS),
        Majority.MORE_THAN_HALF,
        TieSettlement.VOTE_AGAIN,
        Optional.empty(),
        Purpose.ELECTION);
  }

  private static Map<AssemblyKind, Set<Deduction.Kind>> everyDeduction() {
    Map<AssemblyKind, Set<Deduction.Kind>> all = new EnumMap<>(AssemblyKind.class);
    for (AssemblyKind kind : AssemblyKind.values()) {
      all.put(kind, EnumSet.allOf(Deduction.Kind.class));
    }
    return all;
  }

  private static Map<RuleCode, Rule> rulesOf244() {
    return counting()
        .in(PARTY_CHARTER)
        .rule(RuleCode.QUORUM, "11", "", KNOWN)
        .rule(RuleCode.OFFICIAL_MEMBERS_ONLY, "3", "4", READ)
        .in(OFFICIAL_ANSWER_2020)
        .rule(RuleCode.COLLECTED_AT_MOST_ISSUED, "", "", READ)
        .in(DECISION_244)
        .rule(RuleCode.TELLER_NOT_CANDIDATE, "7", "", READ)
        .rule(RuleCode.BOARD_WITH_HEAD, "7", "", READ)
        .rule(RuleCode.SURPLUS_COMPULSORY, "16", "", KNOWN)
        .rule(RuleCode.SURPLUS_AT_MOST_30_PERCENT, "16", "", KNOWN)
        .rule(RuleCode.SURPLUS_ROUNDING, "16", "", OPEN)
        .rule(RuleCode.NAME_ORDER, "16", "", KNOWN)
        .nominations("13", READ, "16")
        .rule(RuleCode.WITHDRAWAL_DECIDED, "", "", OPEN)
        .rule(RuleCode.WITHDRAWN_NOT_LISTED, "", "", OPEN)
        .papers("17", "2", "32", "1", "7")
        .deductions("32", READ, READ)
        .offices("19", "9", READ)
        .results("32", "20", "2")
        // Only 190's articles on what follows were seen; for 244 they are defaults.
        .conclusion("7", "", "", OPEN)
        .hands("3", "", KNOWN, "32")
        .rules();
  }

  private static Map<RuleCode, Rule> rulesOf190() {
    return counting()
        .in(PARTY_CHARTER)
        .rule(RuleCode.QUORUM, "11", "", KNOWN)
        .rule(RuleCode.OFFICIAL_MEMBERS_ONLY, "3", "4", READ)
        .in(OFFICIAL_ANSWER_2020)
        .rule(RuleCode.COLLECTED_AT_MOST_ISSUED, "", "", READ)
        .in(OFFICIAL_ANSWER_2025)
        .rule(RuleCode.SURPLUS_OF_SMALL_BODY, "", "", READ)
        .in(DECISION_190)
        .rule(RuleCode.TELLER_NOT_CANDIDATE, "8", "", READ)
        .rule(RuleCode.BOARD_WITH_HEAD, "8", "", READ)
        .rule(RuleCode.SURPLUS_COMPULSORY, "14", "1", READ)
        .rule(RuleCode.SURPLUS_AT_MOST_30_PERCENT, "14", "1", READ)
        .rule(RuleCode.SURPLUS_ROUNDING, "14", "1", OPEN)
        .rule(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT, "14", "1", READ)
        .rule(RuleCode.NAME_ORDER, "14", "", KNOWN)
        .nominations("11", KNOWN, "14")
        .rule(RuleCode.SUPPORT_ABOVE_30_PERCENT, "14", "3", READ)
        .rule(RuleCode.WITHDRAWAL_DECIDED, "24", "3", READ)
        .rule(RuleCode.WITHDRAWN_NOT_LISTED, "28", "4", READ)
        .papers("15", "2", "30", "1", "8")
        .deductions("30", READ, KNOWN)
        .offices("", "", KNOWN)
        .results("30", "18", "")
        .conclusion("8", "33", "35", READ)
        .hands("3", "2", READ, "30")
        .rules();
  }

  private static RuleTable ownRules(OwnRules adopted) {
    return counting().own(adopted);
  }

  /** What holds for every count, whoever decrees what. */
  static RuleTable counting() {
    return new RuleTable()
        .in(Citation.Source.COUNTING)
        .each(
            INHERENT,
            RuleCode.CANDIDATE_NUMBERS,
            RuleCode.PERSON_LISTED_TWICE,
            RuleCode.NAMESAKES,
            RuleCode.SEATS_AT_LEAST_ONE,
            RuleCode.LIST_SHORTER_THAN_SEATS,
            RuleCode.ELECTED_STANDS_AGAIN,
            RuleCode.NAME_NOT_DECIDED_ON,
            RuleCode.OFFICE_OF_ONE_SEAT,
            RuleCode.ALTERNATES_OF_DELEGATES,
            RuleCode.MARK_NOT_ON_LIST,
            RuleCode.MARK_TWICE,
            RuleCode.MARK_NOT_OF_THIS_PAPER,
            RuleCode.MARKS_UNREADABLE,
            RuleCode.UNCLEAR_MARK,
            RuleCode.RULING_NOT_NEEDED,
            RuleCode.RULING_AGAINST_PROVISION,
            RuleCode.COLLECTED_AT_MOST_ISSUED,
            RuleCode.COLLECTED_IS_ACCEPTED,
            RuleCode.COLLECTED_IS_VALID_PLUS_INVALID,
            RuleCode.VOTES_AT_MOST_VALID,
            RuleCode.LINE_ADDS_UP,
            RuleCode.BASE_POSITIVE,
            RuleCode.BASE_AT_LEAST_COLLECTED,
            RuleCode.DEDUCTION_OF_THIS_ASSEMBLY,
            RuleCode.DEDUCTION_REASON,
            RuleCode.DEDUCTION_OF_SOMEBODY);
  }
}
