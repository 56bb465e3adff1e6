package org.kiemphieu.regulation;

import java.util.Set;
import org.kiemphieu.refusal.Refusal;

/**
 * What a check of a list found.
 *
 * @param rule the rule, as it stands in the regulation
 * @param severity whether it stands in the way
 * @param refusal what exactly is wrong, with the figures
 */
public record Finding(Rule rule, Severity severity, Refusal refusal) {

  /** Whether a finding stands in the way of approval. */
  public enum Severity {
    /** The list cannot be approved unless the assembly rules otherwise where it may. */
    FAULT,
    /** The assembly should know; the list can be approved. */
    WARNING
  }

  /** Whether approval is refused when the assembly has ruled otherwise on {@code overruled}. */
  public boolean standsInTheWay(Set<RuleCode> overruled) {
    boolean set = overruled.contains(rule.code()) && rule.certainty().overrulable();
    return severity == Severity.FAULT && !set;
  }
}
