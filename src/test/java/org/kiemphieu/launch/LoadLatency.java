package org.kiemphieu.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * How long a ballot takes to the screens that watch.
 *
 * @param sent from the moment the teller sends it
 * @param acknowledged from the moment the teller has the answer; 0 where the screen is first
 * @param memory of the service while the screens watch
 */
record LoadLatency(LoadTimes sent, LoadTimes acknowledged, LoadMemory memory) {

  private static final long MILLISECONDS_BETWEEN = 50;

  /** One ballot on its way. */
  private record Ballot(String assembly, long sequence, long sent, long acknowledged) {}

  /** Opens screens over the first assemblies, and has ballots keyed one after the other. */
  static LoadLatency measure(
      PackagedService service,
      LoadDatabase database,
      LoadSettings settings,
      int watched,
      List<LoadTeller> tellers)
      throws Exception {
    try (LoadScreens screens = new LoadScreens(service.address())) {
      screens.open(settings.screens(), watched);
      LoadMemory memory = LoadMemory.ofService();
      List<Ballot> ballots = new ArrayList<>();
      for (int i = 0; i < settings.ballots(); i++) {
        LoadTeller teller = tellers.get(i % tellers.size());
        long sequence = 1 + database.newestEntry(teller.assembly());
        long sent = System.nanoTime();
        teller.key();
        ballots.add(new Ballot(teller.assembly(), sequence, sent, System.nanoTime()));
        Thread.sleep(MILLISECONDS_BETWEEN);
      }
      List<Long> sinceSent = new ArrayList<>();
      List<Long> sinceAcknowledged = new ArrayList<>();
      for (Ballot ballot : ballots) {
        for (long at : screens.arrivals(ballot.assembly(), ballot.sequence())) {
          sinceSent.add(at - ballot.sent());
          sinceAcknowledged.add(Math.max(0, at - ballot.acknowledged()));
        }
      }
      return new LoadLatency(LoadTimes.of(sinceSent), LoadTimes.of(sinceAcknowledged), memory);
    }
  }
}
