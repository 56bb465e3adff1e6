package org.kiemphieu.document.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Tally;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.PaperKind;

/**
 * Everything the minutes of a count show (biên bản kiểm phiếu). Nothing recorded after the count
 * was certified is in it, so that the minutes stay as they are.
 *
 * @param origin which count
 * @param candidates the approved list, in ballot order
 * @param papers voters and papers
 * @param tally every accepted sheet, counted
 * @param recountReason the complaint, when this is a recount
 * @param earlier the counts before it, the first first
 * @param begun when the box was opened, or the recount ordered
 * @param closed when the head teller closed the count
 * @param certified when the head teller certified it
 * @param mark the ledger's head with the certification
 */
public record MinutesContent(
    CountOrigin origin,
    List<Candidate> candidates,
    Papers papers,
    Tally tally,
    Optional<String> recountReason,
    List<EarlierCount> earlier,
    Instant begun,
    Instant closed,
    Instant certified,
    LedgerMark mark) {

  public MinutesContent {
    candidates = List.copyOf(candidates);
    earlier = List.copyOf(earlier);
  }

  /** How voters marked the paper. */
  public PaperKind paper() {
    return origin.regulation().paperFor(candidates.size(), origin.seats()).kind();
  }

  /** The figure of which more than half is needed, in people or ballots. */
  public int baseFigure() {
    return origin
        .regulation()
        .basis()
        .figure(papers.base(), papers.present(), papers.collected(), tally.valid());
  }

  /** What the regulation makes of the tally. */
  public Outcome outcome() {
    return origin
        .terms()
        .outcomeRule(origin.regulation())
        .decide(tally, baseFigure(), origin.terms().seats(origin.election()));
  }

  /** The candidate with this number on the ballot. */
  public Candidate candidate(int number) {
    return candidates.get(number - 1);
  }
}
