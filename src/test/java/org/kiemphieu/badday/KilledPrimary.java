package org.kiemphieu.badday;

/** kill -9 of the primary; the standby is promoted, the service finds it, a new standby follows. */
final class KilledPrimary implements BadDay {

  @Override
  public String name() {
    return "kill -9 of the primary, standby promoted";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    hall.primary().kill();
    hall.promote();
    hall.goOn();
    hall.follow();
  }
}
