package org.kiemphieu.regulation;

import java.util.Map;
import java.util.TreeMap;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;

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

  /** {@code refusal} with this rule's article and certainty among its arguments. */
  Refusal cite(Refusal refusal) {
    Map<String, String> article = new TreeMap<>();
    for (Language language : Language.values()) {
      article.put(language.tag(), citation.text(language));
    }
    return refusal.with("article", article).with("certainty", certainty.name());
  }
}
