package org.kiemphieu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/** Programs as a person runs them. */
public final class Shell {

  private Shell() {}

  /** What a program said on both its outputs, and how it ended. */
  public record Said(int status, String text) {}

  /** Runs a program in a folder. */
  public static Said run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), text);
  }
}
