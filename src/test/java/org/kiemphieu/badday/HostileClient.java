package org.kiemphieu.badday;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.kiemphieu.launch.DrillElection;
import org.kiemphieu.launch.PackagedService;

/** Somebody sends rubbish as fast as they can: noise, half requests, huge headers, slow ones. */
final class HostileClient implements BadDay {

  private static final int THREADS = 6;
  private static final int SLOW = 400;
  private static final long MILLIS = 12_000;
  private static final long SEED = 20_260_101;

  @Override
  public String name() {
    return "a hostile client sending rubbish, 12 s";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    List<Integer> ports = hall.replicas.stream().map(PackagedService::port).toList();
    AtomicLong sent = new AtomicLong();
    long end = System.nanoTime() + MILLIS * 1_000_000;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.get(i % ports.size()));
        socket
            .getOutputStream()
            .write(
                "GET /api/assemblies HTTP/1.1\r\nHost: l\r\nX: "
                    .getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(SEED + i);
        threads.submit(
            () -> {
              while (System.nanoTime() < end) {
                attack(ports.get(random.nextInt(ports.size())), random);
                sent.incrementAndGet();
              }
            });
      }
      while (System.nanoTime() < end) {
        for (Socket socket : slow) {
          trickle(socket);
        }
        Thread.sleep(1_000);
      }
      hall.goOn();
      System.out.printf(
          "  %d hostile connections beside %d that send a byte a second%n", sent.get(), SLOW);
    } finally {
      threads.shutdown();
      threads.awaitTermination(10, TimeUnit.SECONDS);
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static void trickle(Socket socket) {
    try {
      socket.getOutputStream().write('x');
    } catch (IOException closedByTheService) {
      // Its right.
    }
  }

  private static void attack(int port, Random random) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(500);
      OutputStream out = socket.getOutputStream();
      byte[] bytes = rubbish(random);
      out.write(bytes);
      out.flush();
      if (random.nextBoolean()) {
        socket.getInputStream().readNBytes(64);
      }
    } catch (IOException refused) {
      // As it should be.
    }
  }

  private static byte[] rubbish(Random random) {
    String path = DrillElection.reading(1) + "/ballots/" + random.nextInt();
    switch (random.nextInt(6)) {
      case 0:
        byte[] noise = new byte[1 + random.nextInt(20_000)];
        random.nextBytes(noise);
        return noise;
      case 1:
        return text("GET " + path + " HTTP/1.1\r\nHost: l\r\nX-Long: " + "a".repeat(200_000));
      case 2:
        return text(
            "PUT "
                + path
                + " HTTP/1.1\r\nHost: l\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000000\r\nAuthorization: Bearer nobody\r\n\r\n{\"marks\":");
      case 3:
        return text("GET /" + "%ff%00../".repeat(500) + " HTTP/1.1\r\nHost: l\r\n\r\n");
      case 4:
        return text(
            "POST /api/tokens HTTP/1.1\r\nHost: l\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n"
                + "[".repeat(10_000));
      default:
        return text(
            "GET "
                + DrillElection.ASSEMBLY
                + "/events HTTP/1.1\r\nHost: l\r\n"
                + "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.\r\n\r\n".repeat(20));
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
