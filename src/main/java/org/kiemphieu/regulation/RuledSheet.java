package org.kiemphieu.regulation;

import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** What comes of a ruling by the counting board. */
public sealed interface RuledSheet {

  /** The board could rule so; {@code verdict} is what the sheet means from now on. */
  record Ruled(Verdict verdict) implements RuledSheet {}

  /** The board cannot rule so. */
  record Refused(List<Refusal> refusals) implements RuledSheet {}
}
