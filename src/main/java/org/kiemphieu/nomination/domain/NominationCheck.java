package org.kiemphieu.nomination.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;

/** Holds a list against the nominations it is made from. */
public final class NominationCheck {

  private final Collection<NominationState> nominations;
  private final Regulation regulation;
  private final Set<RuleCode> overruled;
  private final NominatedList standing;

  /**
   * Begins with the nominations.
   *
   * @param nominations the nominations of an election by the nominee's code; at least one
   * @param regulation the regulation in force
   * @param overruled rules on which the assembly ruled otherwise
   */
  public NominationCheck(
      Map<String, NominationState> nominations, Regulation regulation, Set<RuleCode> overruled) {
    this.nominations = List.copyOf(nominations.values());
    this.regulation = regulation;
    this.overruled = Set.copyOf(overruled);
    this.standing = NominatedList.of(nominations, regulation, overruled);
  }

  /** Everything that is wrong with those on a list: not nominated, not to stand, undecided. */
  public List<Finding> ofCandidates(List<Candidate> candidates) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      String field = "candidates[" + i + "].name";
      for (Finding finding : of(candidates.get(i))) {
        findings.add(
            new Finding(finding.rule(), finding.severity(), finding.refusal().under(field)));
      }
    }
    return findings;
  }

  /** Everybody who stands and is not on a list. */
  public List<Finding> ofThoseMissing(List<Candidate> candidates) {
    return standing.standing().stream()
        .map(NominatedList.Line::candidate)
        .filter(nominee -> candidates.stream().noneMatch(one -> isOf(one, nominee)))
        .map(
            nominee ->
                Refusal.of(RuleCode.NOMINEE_LISTED, "candidates")
                    .with("name", nominee.person().name().text()))
        .map(refusal -> Objections.finding(RuleCode.NOMINEE_LISTED, refusal, regulation))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Finding> of(Candidate candidate) {
    List<NominationState> known =
        nominations.stream()
            .filter(one -> isOf(candidate, one.nominee().nomination().candidate(0)))
            .filter(one -> !(one instanceof NominationState.Struck))
            .toList();
    if (known.isEmpty()) {
      Refusal refusal =
          Refusal.of(RuleCode.CANDIDATE_NOMINATED).with("name", candidate.person().name().text());
      return Objections.finding(RuleCode.CANDIDATE_NOMINATED, refusal, regulation).stream()
          .toList();
    }
    // A namesake without a day of birth may be either of two nominees: one who may stand will do.
    return known.stream()
        .map(this::of)
        .filter(List::isEmpty)
        .findFirst()
        .orElseGet(() -> of(known.get(0)));
  }

  private List<Finding> of(NominationState state) {
    List<Finding> findings =
        new ArrayList<>(Objections.standingInTheWay(state, regulation, overruled));
    if (state instanceof NominationState.WithdrawalAsked
        || state instanceof NominationState.WithdrawalProposed) {
      Objections.finding(RuleCode.WITHDRAWAL_DECIDED, state.nominee().nomination(), regulation)
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isOf(Candidate listed, Candidate nominee) {
    return listed.person().mayBe(nominee.person());
  }
}
