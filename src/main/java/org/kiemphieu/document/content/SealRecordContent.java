package org.kiemphieu.document.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.conclusion.domain.SealStep;

/**
 * Everything the record of a sealing shows (biên bản niêm phong phiếu bầu).
 *
 * @param assembly the assembly, with its names as they stood then
 * @param code of the package
 * @param ballots what is in it
 * @param sealing as it was recorded last
 * @param handover to the presidium, once it took the package over after that sealing
 * @param made when the latest of the two was recorded
 * @param mark the ledger's head then
 */
public record SealRecordContent(
    AssemblySettings assembly,
    String code,
    List<SealedBallots> ballots,
    SealStep.Sealing sealing,
    Optional<SealStep.Handover> handover,
    Instant made,
    LedgerMark mark) {

  public SealRecordContent {
    ballots = List.copyOf(ballots);
  }
}
