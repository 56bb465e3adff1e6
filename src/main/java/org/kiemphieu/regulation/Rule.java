package org.kiemphieu.regulation;

import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/**
 * One rule as it stands in one regulation.
 *
 * @param code the rule, the same in every regulation that has it
 * @param citation where this regulation says it
 * @param certainty how sure we are that it does
 */
public record Rule(RuleCode code, Citation citation, Certainty certainty) {

  /** The rule as one sentence. */
  public String sentence(Language language) {
    return Messages.text("rule." + code.name(), language);
  }
}
