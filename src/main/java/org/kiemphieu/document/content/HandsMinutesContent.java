package org.kiemphieu.document.content;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.domain.Open;

/**
 * Everything the minutes of a show of hands show (biên bản biểu quyết). Nothing recorded after the
 * result was declared is in it, so that the minutes stay as they are.
 *
 * @param assembly the assembly, with its names as they stood then
 * @param open what was voted on, on which base, and who counted where
 * @param sections the figures of each section, by its code
 * @param result what the assembly decided
 * @param election title of the election it was about
 * @param opened when the presidium put it to the vote
 * @param declared when the result was declared
 * @param mark the ledger's head with the declaration
 */
public record HandsMinutesContent(
    AssemblySettings assembly,
    Open open,
    Map<String, HandVotes> sections,
    HandsResult result,
    Optional<String> election,
    Instant opened,
    Instant declared,
    LedgerMark mark) {

  public HandsMinutesContent {
    sections = Map.copyOf(sections);
  }

  /** What was put to the vote. */
  public Motion motion() {
    return open.prepared().motion();
  }

  /** Those present who raised no hand. */
  public int silent() {
    return open.base().present() - result.votes().cast();
  }
}
