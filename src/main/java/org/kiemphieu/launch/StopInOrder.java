package org.kiemphieu.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops the database after the service. At the end of a process Java runs all hooks at once, and
 * requests that are being finished still need their database.
 */
final class StopInOrder {

  private static final long SECONDS_FOR_SERVICE = 30;

  private final CountDownLatch stopped = new CountDownLatch(1);

  private StopInOrder() {}

  /** Has {@code last} run when the process ends and the service has stopped. */
  static StopInOrder install(Runnable last) {
    StopInOrder order = new StopInOrder();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> order.finish(last), "database-stop"));
    return order;
  }

  /** Tells that nothing uses the database any more. */
  void serviceStopped() {
    stopped.countDown();
  }

  private void finish(Runnable last) {
    try {
      boolean inTime = stopped.await(SECONDS_FOR_SERVICE, TimeUnit.SECONDS);
      if (!inTime) {
        Console.say("Dịch vụ dừng quá lâu", "the service takes too long to stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    last.run();
  }
}
