package org.kiemphieu.hands.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/**
 * Hands are raised and counted.
 *
 * @param prepared what is voted on
 * @param base what it is decided on, as it stood when the vote was opened
 * @param sections who counts where, as it stood then
 */
public record Open(Prepared prepared, VoteBase base, List<HallSection> sections)
    implements HandsState {

  public Open {
    sections = List.copyOf(sections);
  }

  @Override
  public HandsStage stage() {
    return HandsStage.OPEN;
  }

  @Override
  public Optional<Open> opened() {
    return Optional.of(this);
  }

  /** The section with this code. */
  public Optional<HallSection> section(String code) {
    return new HallSections(sections).section(code);
  }

  /**
   * Whether it is known of every section how many are present in it: those who sit in them are
   * those present, no more.
   */
  public boolean presentBySection() {
    return new HallSections(sections).seated() == base.present();
  }

  /** The figures of a section from what its teller says. */
  public HandVotes votes(HallSection section, HandsTold told) {
    return told.votes(section.seated());
  }

  /**
   * Everything that speaks against what a teller says of a section.
   *
   * @param counted the figures of every section so far, by its code
   */
  public List<Refusal> check(HallSection section, HandsTold told, Map<String, HandVotes> counted) {
    List<Refusal> refusals = new ArrayList<>();
    boolean rest = told.inFavour().isEmpty();
    if (rest && !presentBySection()) {
      refusals.add(
          Refusal.of(HandsRefusal.REST_NOT_KNOWN, "restFor")
              .with("seated", new HallSections(sections).seated())
              .with("present", base.present()));
    }
    long sum = (long) told.inFavour().orElse(0) + told.against() + told.other();
    if (sum > section.seated()) {
      refusals.add(
          Refusal.of(HandsRefusal.SECTION_SUM_ABOVE_SEATED)
              .with("sum", sum)
              .with("seated", section.seated())
              .with("section", section.name()));
    } else if (refusals.isEmpty()) {
      Map<String, HandVotes> all = new HashMap<>(counted);
      all.put(section.code(), votes(section, told));
      int total = HandVotes.sum(all.values()).cast();
      if (total > base.present()) {
        refusals.add(
            Refusal.of(HandsRefusal.HANDS_SUM_ABOVE_PRESENT)
                .with("sum", total)
                .with("present", base.present()));
      }
    }
    return refusals;
  }

  /**
   * The result is read out.
   *
   * @param readOut the figures read out; they must be those counted
   * @param counted the figures of every section so far, by its code
   */
  public HandsStep declare(HandVotes readOut, Map<String, HandVotes> counted) {
    List<Refusal> refusals = new ArrayList<>();
    List<String> missing =
        sections.stream()
            .filter(section -> !counted.containsKey(section.code()))
            .map(HallSection::name)
            .toList();
    if (!missing.isEmpty()) {
      refusals.add(Refusal.of(HandsRefusal.SECTIONS_NOT_COUNTED).with("missing", missing));
    }
    HandVotes sum = HandVotes.sum(counted.values());
    if (!readOut.equals(sum)) {
      refusals.add(
          Refusal.of(HandsRefusal.HANDS_SUM_CHANGED)
              .with("inFavour", sum.inFavour())
              .with("against", sum.against())
              .with("other", sum.other()));
    }
    return HandsStep.unless(refusals, new Declared(this, readOut));
  }
}
