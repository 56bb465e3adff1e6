package org.kiemphieu.document.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program of poppler that checks signatures: somebody else's eyes. */
public final class Pdfsig {

  private static final int SECONDS = 30;

  private Pdfsig() {}

  /** What {@code pdfsig} says of a document; certificates are not checked against any store. */
  public static String says(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.createTempFile("minutes", ".pdf");
    try {
      Files.write(file, pdf);
      Process process =
          new ProcessBuilder("pdfsig", "-nocert", file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return said;
    } finally {
      Files.delete(file);
    }
  }

  /** How often {@code pdfsig} said {@code sentence}. */
  public static int count(String said, String sentence) {
    return said.split(java.util.regex.Pattern.quote(sentence), -1).length - 1;
  }
}
