package org.kiemphieu.conclusion.domain;

import static org.kiemphieu.conclusion.domain.ComplaintStage.LATE;
import static org.kiemphieu.conclusion.domain.ComplaintStage.RECEIVED;
import static org.kiemphieu.conclusion.domain.ComplaintStage.REJECTED;
import static org.kiemphieu.conclusion.domain.ComplaintStage.UPHELD;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which step a complaint takes in which state: the whole table. A test walks every cell of it. */
public final class ComplaintSteps {

  private static final Map<ComplaintStep, Set<ComplaintStage>> TABLE =
      new EnumMap<>(ComplaintStep.class);

  static {
    allow(ComplaintStep.CORRECT, RECEIVED, LATE);
    // The committee may come back to what it found; what is withdrawn nobody verifies.
    allow(ComplaintStep.UPHOLD, RECEIVED, UPHELD, REJECTED);
    allow(ComplaintStep.REJECT, RECEIVED, UPHELD, REJECTED);
    allow(ComplaintStep.WITHDRAW, RECEIVED, LATE);
  }

  private ComplaintSteps() {}

  private static void allow(ComplaintStep step, ComplaintStage first, ComplaintStage... more) {
    TABLE.put(step, Collections.unmodifiableSet(EnumSet.of(first, more)));
  }

  /** Whether a complaint in {@code stage} takes {@code step}. */
  public static boolean allows(ComplaintStage stage, ComplaintStep step) {
    return stagesFor(step).contains(stage);
  }

  /** The states in which a complaint takes {@code step}. */
  public static Set<ComplaintStage> stagesFor(ComplaintStep step) {
    return TABLE.getOrDefault(step, Set.of());
  }
}
