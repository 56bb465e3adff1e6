package org.kiemphieu.badday;

/** The network between one replica and the database is cut: the other replica goes on. */
final class CutFromPrimary implements BadDay {

  private static final long MILLIS = 20_000;

  @Override
  public String name() {
    return "network cut between a replica and the database, 20 s";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    hall.wires.get(0).forEach(Wire::cut);
    Thread.sleep(MILLIS);
    hall.goOn();
    hall.wires.get(0).forEach(Wire::join);
  }
}
