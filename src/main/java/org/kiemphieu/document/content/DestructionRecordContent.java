package org.kiemphieu.document.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.conclusion.domain.SealStep;

/**
 * Everything the record of a destruction shows (biên bản hủy phiếu bầu).
 *
 * @param assembly the assembly, with its names as they stood then
 * @param code of the package
 * @param ballots what was in it
 * @param sealing as it was recorded last
 * @param destruction the step itself
 * @param closedOn the day the assembly closed, where that was recorded
 * @param keptUntil last day the package had to be kept, where a rule says so
 * @param made when the destruction was recorded
 * @param mark the ledger's head then
 */
public record DestructionRecordContent(
    AssemblySettings assembly,
    String code,
    List<SealedBallots> ballots,
    SealStep.Sealing sealing,
    SealStep.Destruction destruction,
    Optional<LocalDate> closedOn,
    Optional<LocalDate> keptUntil,
    Instant made,
    LedgerMark mark) {

  public DestructionRecordContent {
    ballots = List.copyOf(ballots);
  }
}
