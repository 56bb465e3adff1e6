package org.kiemphieu.badday;

/** One replica comes back with a clock an hour behind, and later with the right one again. */
final class ClockSetBack implements BadDay {

  private static final String OFFSET = "KIEMPHIEU_CLOCK_OFFSET";

  @Override
  public String name() {
    return "clock of a replica an hour behind";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    restart(hall, "-PT1H");
    hall.goOn();
    String backwards =
        """
        SELECT count(*) FROM ledger_entry later JOIN ledger_entry earlier
          ON earlier.assembly_id = later.assembly_id AND earlier.sequence = later.sequence - 1
        WHERE later.content::json->>'at' < earlier.content::json->>'at'
        """;
    Replicas.await("an entry tells the earlier time", () -> !zero(hall, backwards));
    // The checks that follow run while the clocks of the two replicas differ by an hour.
    hall.check();
    restart(hall, "PT0S");
  }

  private static void restart(Hall hall, String offset) throws Exception {
    hall.environments.get(0).put(OFFSET, offset);
    hall.replicas.get(0).kill();
    hall.goOn();
    hall.replicas.get(0).start();
    hall.turnToFirst();
  }

  private static boolean zero(Hall hall, String query) {
    try {
      return hall.primary().text(query).equals("0");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
