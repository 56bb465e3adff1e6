package org.kiemphieu.hands.service;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.hands.domain.Declared;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsKey;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.HandsState;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Regulation;

/**
 * A show of hands as it stands.
 *
 * @param key its names
 * @param assembly the assembly's settings
 * @param state its state
 * @param counts the figures that stand of each section, by its code
 * @param steps when it took each step last, by the command
 */
public record HandsContext(
    HandsKey key,
    AssemblySettings assembly,
    HandsState state,
    Map<String, SectionFigures> counts,
    Map<Command, Instant> steps) {

  /**
   * What stands of one section.
   *
   * @param by account of who counted
   */
  public record SectionFigures(int version, HandVotes votes, String by, Instant at) {}

  /** The regulation the assembly follows. */
  public Regulation regulation() {
    return assembly.regulationInForce();
  }

  /** Figures alone, by section. */
  public Map<String, HandVotes> votesBySection() {
    Map<String, HandVotes> votes = new LinkedHashMap<>();
    counts.forEach((section, figures) -> votes.put(section, figures.votes()));
    return votes;
  }

  /** Every section counted so far, added up. */
  public HandVotes votes() {
    return HandVotes.sum(List.copyOf(votesBySection().values()));
  }

  /** What the assembly decided, once it was declared. */
  public Optional<HandsResult> result() {
    return state instanceof Declared declared ? Optional.of(declared.result()) : Optional.empty();
  }

  /** When it took a step last, once it has. */
  public Optional<Instant> at(Command step) {
    return Optional.ofNullable(steps.get(step));
  }
}
