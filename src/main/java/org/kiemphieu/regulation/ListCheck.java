package org.kiemphieu.regulation;

import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** One check of a candidate list, for one rule. */
@FunctionalInterface
interface ListCheck {

  /** Everything on the list that breaks the rule; empty when nothing does. */
  List<Refusal> check(ListProposal list, SurplusRules surplus);
}
