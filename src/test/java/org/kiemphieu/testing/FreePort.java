package org.kiemphieu.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a process that is started after it was chosen. It lies below those that the system
 * gives to outgoing connections: one of these could be taken until the process listens.
 */
public final class FreePort {

  private static final int FROM = 20_000;
  private static final int BELOW = 32_000;
  private static final int TRIES = 100;

  private FreePort() {}

  /** A port on which nothing listens. */
  public static int next() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(FROM, BELOW);
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // The next one.
      }
    }
    throw new IllegalStateException("no port is free");
  }
}
