package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kiemphieu.refusal.Refusal;

/** Checks of an office's preconditions: the assembly elects it, and what comes before it. */
final class OfficeChecks {

  private final OfficeProposal proposal;
  private final Map<RuleCode, Rule> rules;
  private final List<Finding> findings = new ArrayList<>();

  private OfficeChecks(OfficeProposal proposal, Map<RuleCode, Rule> rules) {
    this.proposal = proposal;
    this.rules = rules;
  }

  static List<Finding> run(OfficeProposal proposal, Map<RuleCode, Rule> rules) {
    OfficeChecks checks = new OfficeChecks(proposal, rules);
    checks.ofThisAssembly();
    checks.bodyFirst();
    checks.fromAmong();
    return List.copyOf(checks.findings);
  }

  private void ofThisAssembly() {
    if (!Offices.elects(proposal.kind(), proposal.office())) {
      find(
          Finding.Severity.FAULT,
          Refusal.of(RuleCode.OFFICE_OF_THIS_ASSEMBLY, "office")
              .with("office", proposal.office())
              .with("assemblyKind", proposal.kind()));
    }
  }

  private boolean inCell() {
    return proposal.kind() == AssemblyKind.MEMBER_CONGRESS;
  }

  /** Where nobody says which body it is, it may be known without the service: a warning. */
  private void bodyFirst() {
    List<Office> from = Offices.from(proposal.office());
    boolean elected = proposal.body().flatMap(OfficeProposal.Body::members).isPresent();
    if (from.isEmpty() || elected) {
      return;
    }
    RuleCode code = inCell() ? RuleCode.COMMITTEE_ELECTED_FIRST : RuleCode.BODY_ELECTED_FIRST;
    Refusal refusal = Refusal.of(code, "candidates");
    find(
        proposal.body().isPresent() ? Finding.Severity.FAULT : Finding.Severity.WARNING,
        proposal
            .body()
            .map(body -> refusal.with("body", body.title()))
            .orElseGet(() -> refusal.with("body", from.get(from.size() - 1))));
  }

  private void fromAmong() {
    RuleCode code = inCell() ? RuleCode.FROM_AMONG_CELL_COMMITTEE : RuleCode.FROM_AMONG_THE_BODY;
    if (Offices.from(proposal.office()).isEmpty()) {
      return;
    }
    proposal
        .body()
        .ifPresent(
            body -> body.members().ifPresent(members -> fromAmong(code, body.title(), members)));
  }

  private void fromAmong(RuleCode code, String title, List<Person> members) {
    for (int i = 0; i < proposal.candidates().size(); i++) {
      Candidate candidate = proposal.candidates().get(i);
      if (members.stream().noneMatch(candidate.person()::mayBe)) {
        find(
            Finding.Severity.FAULT,
            Refusal.of(code, "candidates[" + i + "].name")
                .with("number", candidate.number())
                .with("name", candidate.person().name().text())
                .with("body", title));
      }
    }
  }

  private void find(Finding.Severity severity, Refusal refusal) {
    Rule rule = rules.get((RuleCode) refusal.code());
    if (rule != null) {
      findings.add(new Finding(rule, severity, rule.cite(refusal)));
    }
  }
}
