package org.kiemphieu.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durable ballots in a second, service and {@link PgBench} by turns. */
final class LoadBallots {

  private final PgBench baseline;
  private final Duration time;
  private final int repeats;

  LoadBallots(PgBench baseline, Duration time, int repeats) {
    this.baseline = baseline;
    this.time = time;
    this.repeats = repeats;
  }

  /**
   * What came out of several pairs of measurements.
   *
   * @param bare ballots in a second by bare INSERTs, the median
   * @param service the same by the service
   * @param ratio the median of the pairs' ratios
   * @param least of the ratios
   * @param most of the ratios
   */
  record Pairs(double bare, double service, double ratio, double least, double most) {}

  /** Measures so many tellers against as many clients of the baseline. */
  Pairs measure(List<LoadTeller> tellers) throws Exception {
    List<Double> bare = new ArrayList<>();
    List<Double> service = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < repeats; i++) {
      bare.add(baseline.perSecond(tellers.size(), time));
      service.add(LoadKeying.perSecond(tellers, time));
      ratios.add(service.get(i) / bare.get(i));
    }
    ratios.sort(null);
    return new Pairs(
        median(bare), median(service), median(ratios), ratios.get(0), ratios.get(repeats - 1));
  }

  /** Ballots that bare INSERTs come to in one measurement. */
  double bare(int clients) throws Exception {
    return baseline.perSecond(clients, time) * time.toSeconds();
  }

  /** Ballots that tellers key in one measurement. */
  double keyed(List<LoadTeller> tellers) throws Exception {
    return LoadKeying.perSecond(tellers, time) * time.toSeconds();
  }

  /** Transactions in a second that insert and tell, of so many clients. */
  double telling(int clients) throws Exception {
    return baseline.perSecondTelling(clients, time);
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
