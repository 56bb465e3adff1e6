package org.kiemphieu.bundle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.batch.service.BallotRecords;
import org.kiemphieu.batch.service.BallotRecords.BallotRecord;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Verdict;

/** Writes the accepted sheets of a count into a bundle. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BallotsFile {

  private static final List<String> COLUMNS =
      List.of(
          "batch",
          "position",
          "marks",
          "defects",
          "grounds",
          "acceptedIn",
          "heldValid",
          "ruledMarks",
          "ruledReason",
          "ruledIn",
          "verdict",
          "rule");

  @Inject BallotRecords records;

  /** Writes {@code ballots.csv}. */
  void write(CountKey count, BundlePart ballots, DecidingEntries decisions) throws IOException {
    ballots.write(CsvText.line(COLUMNS));
    for (BallotRecord ballot : records.of(count)) {
      List<Object> fields = new ArrayList<>();
      fields.add(ballot.batch());
      fields.add(ballot.position());
      fields.add(ballot.marks());
      fields.add(ballot.defects());
      fields.add(ballot.grounds());
      fields.add(
          decisions.acceptance(
              ballot.batch(), ballot.position(), ballot.acceptance(), ballot.pass()));
      fields.addAll(ruling(ballot, decisions));
      fields.addAll(verdict(ballot.verdict()));
      ballots.write(CsvText.line(fields));
    }
  }

  private static List<Object> ruling(BallotRecord ballot, DecidingEntries decisions) {
    if (ballot.ruling().isEmpty()) {
      return List.of("", "", "", "");
    }
    BallotRecords.Ruled ruled = ballot.ruling().get();
    long sequence =
        decisions.ruling(ballot.batch(), ballot.position(), ballot.acceptance(), ruled.version());
    if (ruled.ruling() instanceof Ruling.HeldValid valid) {
      return List.of(true, valid.marks().notation(), "", sequence);
    }
    return List.of(false, "", ((Ruling.HeldInvalid) ruled.ruling()).reason(), sequence);
  }

  private static List<String> verdict(Verdict verdict) {
    if (verdict instanceof Verdict.Valid) {
      return List.of("VALID", "");
    }
    if (verdict instanceof Verdict.Invalid invalid) {
      return List.of("INVALID", invalid.reason().name());
    }
    throw new IllegalStateException("a confirmed count has a paper that awaits a ruling");
  }
}
