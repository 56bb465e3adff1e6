package org.kiemphieu.congress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** The ballots of a whole hall: what stands on each, and their way through the count. */
final class Ballots {

  private static final int BATCH = 50;

  private final List<String> marks = new ArrayList<>();

  /** So many more papers with these marks. */
  Ballots of(int papers, String on) {
    for (int i = 0; i < papers; i++) {
      marks.add(on);
    }
    return this;
  }

  int papers() {
    return marks.size();
  }

  /** What a list of numbers looks like when all are marked. */
  static String numbers(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  /** Opens the box and hands out the batches. */
  void collect(Congress congress) {
    Api.done(congress.collect(papers()));
    for (int batch = 1; batch <= batches(); batch++) {
      Api.done(congress.declare(batch, sheets(batch)));
    }
  }

  /** A teller reads everything; {@code slips} are keyed in place of what stands on a paper. */
  void read(Congress congress, String teller, Map<Integer, String> slips) {
    StringBuilder file = new StringBuilder("batch,position,marks,defect\n");
    for (int paper = 0; paper < papers(); paper++) {
      file.append(paper / BATCH + 1)
          .append(',')
          .append(paper % BATCH + 1)
          .append(',')
          .append(slips.getOrDefault(paper + 1, marks.get(paper)))
          .append(",\n");
    }
    Api.done(congress.importCsv(teller, file.toString()));
  }

  /** Everybody present votes; two tellers read alike, and the presidium confirms. */
  Congress cast(Congress congress) {
    Api.done(congress.issue(papers()));
    collect(congress);
    read(congress, Congress.FIRST_TELLER, Map.of());
    read(congress, Congress.SECOND_TELLER, Map.of());
    return confirmed(congress);
  }

  /** From the closed count to the confirmation. */
  static Congress confirmed(Congress congress) {
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());
    return congress;
  }

  private int batches() {
    return (papers() + BATCH - 1) / BATCH;
  }

  private int sheets(int batch) {
    return Math.min(BATCH, papers() - (batch - 1) * BATCH);
  }
}
