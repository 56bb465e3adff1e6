package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kiemphieu.launch.DrillElection;
import org.kiemphieu.launch.PackagedService;

/**
 * A thousand screens connect at once, and never read on after the first event: however slow they
 * are, they hold up no teller and cost next to nothing.
 */
final class ThousandScreens implements BadDay {

  private static final int DISPLAYS = 50;
  private static final int STREAMS_OF_ONE = 20;
  private static final int AT_ONCE = 100;
  private static final int ANSWER_LIMIT_MILLIS = 60_000;
  private static final long MILLIS = 8_000;
  private static final long MOST_MEGABYTES = 300;

  @Override
  public String name() {
    return "1,000 screens at once, none of which reads on";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    List<String> secrets = new ArrayList<>();
    for (int i = 0; i < DISPLAYS; i++) {
      secrets.add(
          hall.replicas
              .get(0)
              .request()
              .auth()
              .oauth2(hall.election.token("chu-tich"))
              .put(DrillElection.ASSEMBLY + "/displays/man-hinh-" + i)
              .then()
              .statusCode(200)
              .extract()
              .path("secret"));
    }
    hall.watch();
    long before = megabytes(hall);
    long asked = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Socket> sockets = new ArrayList<>();
    try {
      List<Future<Socket>> screens = new ArrayList<>();
      for (int i = 0; i < DISPLAYS * STREAMS_OF_ONE; i++) {
        String secret = secrets.get(i % DISPLAYS);
        int port = hall.replicas.get(i / DISPLAYS % 2).port();
        screens.add(threads.submit(() -> connect(port, secret)));
      }
      for (Future<Socket> screen : screens) {
        sockets.add(screen.get());
      }
      long millis = (System.nanoTime() - asked) / 1_000_000;
      assertEquals(DISPLAYS * STREAMS_OF_ONE, sockets.size());
      Thread.sleep(MILLIS);
      hall.goOn();
      long grown = megabytes(hall) - before;
      System.out.printf(
          "  1,000 screens were told of the ledger's head within %d ms; both replicas together grew"
              + " by %d MB%n",
          millis, grown);
      assertTrue(grown < MOST_MEGABYTES, "memory grew by " + grown + " MB");
    } finally {
      threads.shutdownNow();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /** Opens a stream and reads as far as its first event. */
  private static Socket connect(int port, String secret) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(ANSWER_LIMIT_MILLIS);
    String request =
        "GET "
            + DrillElection.ASSEMBLY
            + "/events HTTP/1.1\r\nHost: localhost\r\n"
            + "Accept: text/event-stream\r\nAuthorization: Bearer "
            + secret
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    InputStream in = socket.getInputStream();
    StringBuilder read = new StringBuilder();
    while (read.indexOf("event:head") < 0) {
      int one = in.read();
      assertTrue(one >= 0 && read.length() < 5_000, () -> "no stream: " + read);
      read.append((char) one);
    }
    return socket;
  }

  private static long megabytes(Hall hall) throws IOException {
    long kilobytes = 0;
    for (PackagedService replica : hall.replicas) {
      for (String line : Files.readAllLines(Path.of("/proc/" + replica.pid() + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          kilobytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    }
    return kilobytes / 1024;
  }
}
