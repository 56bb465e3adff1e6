package org.kiemphieu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.TestAccounts;

/** A body of 50 MB is answered, not held. Sent over a plain socket, so that nothing helps. */
@QuarkusTest
class BodyLimitTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int SENT = 50 * MEGABYTE;
  private static final int PIECE = 64 * 1024;

  @Test
  void announcedBodyIsRefusedBeforeItIsRead() throws IOException {
    String answer = post("Content-Length: " + SENT, false);

    assertIsTooLarge(answer);
  }

  @Test
  void chunkedBodyIsRefusedWhenItGrowsTooLarge() throws IOException {
    String answer = post("Transfer-Encoding: chunked", true);

    assertIsTooLarge(answer);
  }

  private static void assertIsTooLarge(String answer) {
    assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.lines().findFirst().orElse(""));
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("\"code\":\"BODY_TOO_LARGE\""), answer);
    assertTrue(answer.contains("\"bytes\":10485760"), answer);
  }

  private String post(String header, boolean chunked) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      String head =
          "POST /api/test/dai-hoi HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Authorization: Bearer "
              + TestAccounts.token(Role.TELLER, "dai-hoi")
              + "\r\n"
              + header
              + "\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      Thread writer = new Thread(() -> writeBody(out, chunked));
      writer.start();
      return answer(socket.getInputStream());
    }
  }

  /** A JSON text that never ends; the service may hang up on it at any time. */
  private static void writeBody(OutputStream out, boolean chunked) {
    byte[] piece = new byte[PIECE];
    Arrays.fill(piece, (byte) ' ');
    byte[] size = (Integer.toHexString(PIECE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try {
      for (int sent = 0; sent < SENT; sent += PIECE) {
        if (chunked) {
          out.write(size);
        }
        out.write(piece);
        if (chunked) {
          out.write(new byte[] {'\r', '\n'});
        }
      }
    } catch (IOException e) {
      // The service hung up after its answer: what this test is for.
      return;
    }
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[PIECE];
    while (answer.indexOf("\"bytes\":") < 0) {
      int read = in.read(buffer);
      if (read < 0) {
        break;
      }
      answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
    }
    return answer.toString();
  }
}
