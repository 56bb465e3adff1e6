package org.kiemphieu.regulation;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/**
 * Every rule the service enforces, by topic. Which of them a regulation has, under which article
 * and how certain, is data in {@link Regulations}.
 */
public enum RuleCode implements RefusalCode {
  QUORUM(Topic.ASSEMBLY),

  CANDIDATE_NUMBERS(Topic.LIST),
  PERSON_LISTED_TWICE(Topic.LIST),
  NAMESAKES(Topic.LIST),
  SEATS_AT_LEAST_ONE(Topic.LIST),
  LIST_SHORTER_THAN_SEATS(Topic.LIST),
  OFFICIAL_MEMBERS_ONLY(Topic.LIST),
  TELLER_NOT_CANDIDATE(Topic.LIST),
  SURPLUS_COMPULSORY(Topic.LIST),
  SURPLUS_AT_MOST_30_PERCENT(Topic.LIST),
  SURPLUS_ROUNDING(Topic.LIST),
  SURPLUS_OF_SMALL_BODY(Topic.LIST),
  SURPLUS_PREPARED_10_TO_15_PERCENT(Topic.LIST),
  SURPLUS_OWN_LIMIT(Topic.LIST),
  NAME_ORDER(Topic.LIST),

  MARK_NOT_ON_LIST(Topic.BALLOT),
  MARK_TWICE(Topic.BALLOT),
  MARK_NOT_OF_THIS_PAPER(Topic.BALLOT),
  MARKS_UNREADABLE(Topic.BALLOT),
  BALLOT_NOT_ISSUED(Topic.BALLOT),
  OVER_VOTE(Topic.BALLOT),
  VOTES_FOR_NOBODY(Topic.BALLOT),
  FEWER_VOTES_THAN_REQUIRED(Topic.BALLOT),
  SINGLE_NAME_ONE_BOX(Topic.BALLOT),
  LINE_NOT_COUNTED(Topic.BALLOT),
  EVERY_LINE_DISAGREE(Topic.BALLOT),
  EVERY_LINE_BLANK(Topic.BALLOT),
  NAME_ADDED(Topic.BALLOT),
  PRIVATE_MARK(Topic.BALLOT),
  SIGNATURE(Topic.BALLOT),
  WRITING_ADDED(Topic.BALLOT),
  SEVERAL_INKS(Topic.BALLOT),
  UNSTAMPED(Topic.BALLOT),
  TORN(Topic.BALLOT),
  PENCIL(Topic.BALLOT),
  ERASURE(Topic.BALLOT),
  UNCLEAR_MARK(Topic.BALLOT),
  RULING_NOT_NEEDED(Topic.BALLOT),
  RULING_AGAINST_PROVISION(Topic.BALLOT),

  BOARD_WITH_HEAD(Topic.COUNT),
  COLLECTED_AT_MOST_ISSUED(Topic.COUNT),
  COLLECTED_IS_ACCEPTED(Topic.COUNT),
  COLLECTED_IS_VALID_PLUS_INVALID(Topic.COUNT),
  VOTES_AT_MOST_VALID(Topic.COUNT),
  LINE_ADDS_UP(Topic.COUNT),

  BASE_POSITIVE(Topic.BASE),
  BASE_AT_LEAST_COLLECTED(Topic.BASE),
  DEDUCTION_OF_THIS_ASSEMBLY(Topic.BASE),
  DEDUCTION_REASON(Topic.BASE),
  DEDUCTION_OF_SOMEBODY(Topic.BASE),
  DEDUCTION_TEMPORARY_ACTIVITY(Topic.BASE),
  DEDUCTION_EXEMPTED_AND_ABSENT(Topic.BASE),
  DEDUCTION_SUSPENDED_OR_DETAINED(Topic.BASE),
  DEDUCTION_ABSENT_WITH_REASON(Topic.BASE),
  DEDUCTION_CONVENING_COMMITTEE_ABSENT(Topic.BASE),
  DEDUCTION_DELEGATE_NOT_REPLACED(Topic.BASE),
  DEDUCTION_OF_CONFERENCE(Topic.BASE),

  COUNTED_ON_VALID_BALLOTS(Topic.RESULT),
  MORE_THAN_HALF(Topic.RESULT),
  PLURALITY(Topic.RESULT),
  TIE_AT_LAST_SEAT(Topic.RESULT),
  SEATS_UNFILLED(Topic.RESULT);

  /** What a rule is about. */
  public enum Topic {
    ASSEMBLY,
    LIST,
    BALLOT,
    BASE,
    COUNT,
    RESULT
  }

  private final Topic topic;

  RuleCode(Topic topic) {
    this.topic = topic;
  }

  /** What the rule is about. */
  public Topic topic() {
    return topic;
  }

  @Override
  public RefusalKind kind() {
    return RefusalKind.BREAKS_RULE;
  }
}
