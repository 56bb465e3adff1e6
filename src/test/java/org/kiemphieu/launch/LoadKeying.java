package org.kiemphieu.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Tellers who key at one time. */
final class LoadKeying {

  private static final int SECONDS_TO_END = 60;

  private LoadKeying() {}

  /** Ballots acknowledged in a second, of all tellers together, while they key for so long. */
  static double perSecond(List<LoadTeller> tellers, Duration time) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tellers.size());
    try {
      long begun = System.nanoTime();
      long end = begun + time.toNanos();
      List<Future<Integer>> work = new ArrayList<>();
      for (LoadTeller teller : tellers) {
        work.add(threads.submit(() -> teller.keyUntil(end)));
      }
      int keyed = 0;
      for (Future<Integer> one : work) {
        keyed += one.get(time.toSeconds() + SECONDS_TO_END, TimeUnit.SECONDS);
      }
      return keyed * 1e9 / (System.nanoTime() - begun);
    } finally {
      threads.shutdownNow();
    }
  }
}
