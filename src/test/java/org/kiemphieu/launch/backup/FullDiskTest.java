package org.kiemphieu.launch.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up in the middle leaves neither half a backup nor half a folder. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

  private static final int UNLIMITED = 1 << 20;

  @TempDir Path top;

  private Path data;
  private Path stick;

  @BeforeEach
  void fillFolder() throws IOException {
    data = Files.createDirectory(top.resolve("data"));
    stick = top.resolve("stick");
    Files.writeString(data.resolve("a-small-file"), "small");
    Files.write(data.resolve("large"), new byte[3 << 20]);
  }

  @Test
  void backupThatDoesNotFitLeavesNothing() throws IOException, InterruptedException {
    assertEquals("3 [WRITING_FAILED]", run(2048, "backup", data, stick));

    assertEquals(List.of("data"), names());
  }

  @Test
  void restorationThatDoesNotFitLeavesNothing() throws IOException, InterruptedException {
    assertEquals("0 ", run(UNLIMITED, "backup", data, stick));

    assertEquals("3 [WRITING_FAILED]", run(2048, "restore", top.resolve("restored"), stick));

    assertEquals(List.of("data", "stick"), names());
  }

  /** Exit status and output of a process whose files may have {@code kib} KiB. */
  private static String run(int kib, String task, Path folder, Path file)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f " + kib + " && exec \"$@\"",
                "bash",
                java,
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                task,
                folder.toString(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() + " " + output;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> listed = Files.list(top)) {
      return listed.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
