package org.kiemphieu.nomination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kiemphieu.refusal.Refusal;

/**
 * How many of those attending want a nominee to be considered (190 Art. 14(3)).
 *
 * @param votes those for it
 * @param attending those attending when they were asked
 * @param source how they were asked
 */
public record Support(int votes, int attending, SupportSource source) {

  /** Whether it is more than 30% of those attending, in whole numbers. */
  public boolean isEnough() {
    return 10L * votes > 3L * attending;
  }

  /**
   * Everything impossible about the figures.
   *
   * @param convened those convened, once that is recorded
   */
  public List<Refusal> faults(OptionalInt convened) {
    List<Refusal> faults = new ArrayList<>();
    if (votes > attending) {
      faults.add(
          Refusal.of(NominationRefusal.SUPPORT_ABOVE_ATTENDING, "votes")
              .with("votes", votes)
              .with("attending", attending));
    }
    if (convened.isPresent() && attending > convened.getAsInt()) {
      faults.add(
          Refusal.of(NominationRefusal.ATTENDING_ABOVE_CONVENED, "attending")
              .with("attending", attending)
              .with("convened", convened.getAsInt()));
    }
    return faults;
  }
}
