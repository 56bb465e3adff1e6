package org.kiemphieu.badday;

import org.kiemphieu.launch.PackagedService;

/** kill -9 of one replica: its tellers go to the other, and it comes back. */
final class KilledReplica implements BadDay {

  @Override
  public String name() {
    return "kill -9 of a replica";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    PackagedService replica = hall.replicas.get(0);
    replica.kill();
    hall.goOn();
    replica.start();
  }
}
