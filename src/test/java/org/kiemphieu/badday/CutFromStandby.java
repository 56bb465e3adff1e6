package org.kiemphieu.badday;

/**
 * The network between primary and standby is cut: nothing is acknowledged that one disk only has.
 */
final class CutFromStandby implements BadDay {

  private static final long MILLIS = 15_000;

  @Override
  public String name() {
    return "network cut between primary and standby, 15 s";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    hall.replication.cut();
    Thread.sleep(MILLIS);
    hall.replication.join();
    Replicas.await("the standby follows again", hall.primary()::hasSynchronousStandby);
  }
}
