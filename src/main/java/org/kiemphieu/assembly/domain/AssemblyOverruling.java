package org.kiemphieu.assembly.domain;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;

/**
 * The presidium ruled otherwise, for the whole assembly, on a rule whose text was not read or is
 * not established; or went back to the rule. A list is ruled on with its approval, a paper by the
 * counting board, a deduction with the attendance, a tie by the assembly's decision.
 *
 * @param rule the rule
 * @param stands whether the rule is set aside from now on; false goes back to it
 * @param reason what was ruled and why, in words
 */
public record AssemblyOverruling(RuleCode rule, boolean stands, String reason) {

  /** The rules of a regulation on which can be ruled for a whole assembly. */
  public static List<Rule> open(Regulation regulation) {
    return regulation.rules().stream()
        .filter(open -> new AssemblyOverruling(open.code(), true, "").check(regulation).isEmpty())
        .toList();
  }

  /** Everything that speaks against ruling so under a regulation. */
  public List<Refusal> check(Regulation regulation) {
    Optional<Rule> known = regulation.rule(rule);
    if (known.isEmpty()) {
      return List.of(Refusal.of(AssemblyRefusal.RULE_UNKNOWN, "rule").with("rule", rule));
    }
    if (!known.get().certainty().overrulable()) {
      return List.of(cited(regulation, AssemblyRefusal.RULE_NOT_OVERRULABLE));
    }
    return switch (rule.topic()) {
      case LIST, BALLOT, BASE, COUNT, RESULT ->
          List.of(cited(regulation, AssemblyRefusal.RULED_ON_ELSEWHERE));
      default -> List.of();
    };
  }

  private Refusal cited(Regulation regulation, AssemblyRefusal code) {
    return regulation.citeUnder(rule, Refusal.of(code, "rule").with("rule", rule));
  }
}
