package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.RuleCode;

/** The secretariat draws up the list. */
public record Draft() implements RoundState {
  @Override
  public RoundStage stage() {
    return RoundStage.DRAFT;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.empty();
  }

  /**
   * The assembly approves the list.
   *
   * @param listVersion version of the list approved
   * @param findings everything the check of that version finds
   * @param overrulings rules on which the assembly ruled otherwise
   */
  public Step approve(int listVersion, List<Finding> findings, List<Overruling> overrulings) {
    List<Refusal> refusals = new ArrayList<>();
    Set<RuleCode> overruled =
        overrulings.stream().map(Overruling::rule).collect(Collectors.toSet());
    for (int i = 0; i < overrulings.size(); i++) {
      RuleCode rule = overrulings.get(i).rule();
      boolean needed =
          findings.stream()
              .anyMatch(f -> f.rule().code() == rule && f.rule().certainty().overrulable());
      if (!needed) {
        refusals.add(
            Refusal.of(RoundRefusal.OVERRULING_NOT_ALLOWED, "overrulings[" + i + "].rule")
                .with("rule", rule));
      }
    }
    findings.stream()
        .filter(finding -> finding.standsInTheWay(overruled))
        .map(Finding::refusal)
        .forEach(refusals::add);
    return Step.unless(refusals, new ListApproved(listVersion, overrulings));
  }
}
