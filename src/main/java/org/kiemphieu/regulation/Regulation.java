package org.kiemphieu.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kiemphieu.refusal.Refusal;

/**
 * One set of election rules. Decisions 244 and 190 and an assembly's own rules are values of this
 * one model, made in {@link Regulations}; they differ in data, not in code.
 */
public final class Regulation {

  private final String id;
  private final Map<RuleCode, Rule> rules;
  private final SurplusRules surplus;
  private final BallotRules ballots;
  private final BaseRules base;
  private final Majority majority;
  private final TieSettlement ties;
  private final Optional<PaperKind> fixedPaper;
  private final Purpose purpose;

  Regulation(
      String id,
      Map<RuleCode, Rule> rules,
      SurplusRules surplus,
      BallotRules ballots,
      BaseRules base,
      Majority majority,
      TieSettlement ties,
      Optional<PaperKind> fixedPaper,
      Purpose purpose) {
    this.id = id;
    this.rules = rules;
    this.surplus = surplus;
    this.ballots = ballots;
    this.base = base;
    this.majority = majority;
    this.ties = ties;
    this.fixedPaper = fixedPaper;
    this.purpose = purpose;
  }

  /** {@code 244}, {@code 190} or {@code own}; {@code 96} for votes of confidence. */
  public String id() {
    return id;
  }

  /** What the ballots counted by it are cast for. */
  public Purpose purpose() {
    return purpose;
  }

  /** What ballots cast for {@code purpose} are counted by in an assembly that follows this. */
  public Regulation forPurpose(Purpose purpose) {
    return switch (purpose) {
      case ELECTION -> this;
      case CONFIDENCE_VOTE -> ConfidenceVotes.under(this);
      case OPINION_POLL -> OpinionPolls.under(this);
    };
  }

  /** Every rule it has, in the order of {@link RuleCode}. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule under {@code code}, when it has it. */
  public Optional<Rule> rule(RuleCode code) {
    return Optional.ofNullable(rules.get(code));
  }

  /** Each refusal with the article and certainty its rule has here; others as they are. */
  public List<Refusal> cite(List<Refusal> refusals) {
    return refusals.stream().map(this::cite).toList();
  }

  /** A refusal of another room with the article and certainty of the rule it follows from. */
  public Refusal citeUnder(RuleCode code, Refusal refusal) {
    Rule rule = rules.get(code);
    return rule == null ? refusal : rule.cite(refusal);
  }

  private Refusal cite(Refusal refusal) {
    return refusal.code() instanceof RuleCode code && rules.containsKey(code)
        ? rules.get(code).cite(refusal)
        : refusal;
  }

  /** Everything wrong or remarkable about a list; empty when it can go to the assembly. */
  public List<Finding> check(ListProposal list) {
    return ListChecks.run(list, surplus, rules);
  }

  /** Everything the regulation says of an office and of who stands for it. */
  public List<Finding> check(OfficeProposal proposal) {
    return OfficeChecks.run(proposal, rules);
  }

  /**
   * The paper for a list: with surplus the voter strikes out, without surplus there are two boxes
   * (244 Art. 17(1), 190 Art. 15(1)); own rules have the one kind they adopted. Where nobody is
   * elected, every name on it may be voted for.
   */
  public BallotPaper paperFor(int candidates, int seats) {
    PaperKind kind =
        fixedPaper.orElse(candidates > seats ? PaperKind.STRIKE_OUT : PaperKind.AGREE_DISAGREE);
    return new BallotPaper(kind, candidates, purpose.elects() ? seats : candidates);
  }

  /** What one sheet means (244 Art. 17(2), 190 Art. 15(2)). */
  public Verdict verdict(BallotPaper paper, Sheet sheet) {
    return ballots.verdict(paper, sheet);
  }

  /** What one sheet means after the board ruled on it, or why the board cannot rule so. */
  public RuledSheet afterRuling(BallotPaper paper, Sheet sheet, Ruling ruling) {
    return ballots.afterRuling(paper, sheet, ruling);
  }

  /** The rules under which the board may hold a paper invalid. */
  public SortedSet<RuleCode> invalidityReasons() {
    return new TreeSet<>(ballots.invalidityReasons());
  }

  /** Everything wrong with a base for this kind of assembly. */
  public List<Refusal> check(AssemblyKind kind, Base proposed) {
    return cite(base.check(kind, proposed));
  }

  /**
   * What speaks against issuing ballots to so many: a vote of confidence is held only with two
   * thirds of those convened present (96-QĐ/TW).
   *
   * @param convened all who were convened, in people
   * @param present those present, in people
   */
  public List<Refusal> checkPresent(int convened, int present) {
    return purpose == Purpose.CONFIDENCE_VOTE
        ? cite(ConfidenceVotes.quorum(convened, present))
        : List.of();
  }

  /** What more than half, or a percentage, is taken of. */
  public Basis basis() {
    return base.basis();
  }

  BallotRules ballots() {
    return ballots;
  }

  BaseRules base() {
    return base;
  }

  Map<RuleCode, Rule> rulesByCode() {
    return rules;
  }

  /** How many votes elect. */
  public Majority majority() {
    return majority;
  }

  /** What follows a tie at the last seat. */
  public TieSettlement ties() {
    return ties;
  }
}
