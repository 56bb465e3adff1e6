package org.kiemphieu.hands.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/**
 * The secretariat wrote down what is put to the vote.
 *
 * @param version how often it has been written down, from 1
 * @param motion what is put to the vote
 */
public record Prepared(int version, Motion motion) implements HandsState {
  @Override
  public HandsStage stage() {
    return HandsStage.PREPARED;
  }

  @Override
  public Prepared prepared() {
    return this;
  }

  @Override
  public Optional<Open> opened() {
    return Optional.empty();
  }

  /**
   * The presidium puts it to the vote.
   *
   * @param seen the version it reads out
   * @param base what it is decided on
   * @param hall who counts where
   */
  public HandsStep open(int seen, VoteBase base, HallSections hall) {
    List<Refusal> refusals = new ArrayList<>();
    if (seen != version) {
      refusals.add(
          Refusal.of(HandsRefusal.MOTION_VERSION_STALE, "version")
              .with("version", seen)
              .with("latest", version));
    }
    HallSections sections = hall.orWhole(base.present());
    if (sections.seated() < base.present()) {
      // Somebody sits where nobody counts.
      refusals.add(
          Refusal.of(HandsRefusal.SECTIONS_BELOW_PRESENT)
              .with("seated", sections.seated())
              .with("present", base.present()));
    }
    return HandsStep.unless(refusals, new Open(this, base, sections.sections()));
  }
}
