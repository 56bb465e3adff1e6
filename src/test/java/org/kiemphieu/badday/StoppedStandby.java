package org.kiemphieu.badday;

/** The standby stands still (SIGSTOP) and lags: commits wait for it, and go on when it does. */
final class StoppedStandby implements BadDay {

  private static final long MILLIS = 12_000;

  @Override
  public String name() {
    return "a standby that lags, 12 s";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    hall.standby().signal("STOP");
    try {
      Thread.sleep(MILLIS);
    } finally {
      hall.standby().signal("CONT");
    }
    Replicas.await("the standby follows again", hall.primary()::hasSynchronousStandby);
  }
}
