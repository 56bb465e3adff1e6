package org.kiemphieu.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.testing.Shell;

/**
 * What the README says of the example, word for word: the packaged service, the commands of the
 * walk-through in one shell, and the auditor's program on a Java with nothing else.
 */
class ReadmeIT {

  private static final Pattern BLOCK =
      Pattern.compile("<!-- walk-through -->\n```sh\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theExampleIsCountedAndItsBundleVerified() throws Exception {
    // Given the service with the example
    try (PackagedService service = new PackagedService(folder, List.of(), List.of("--example"))) {
      service.start();
      Files.createSymbolicLink(folder.resolve("target"), Path.of("target").toAbsolutePath());

      // When the commands of the README are run where it was started
      Shell.Said said =
          Shell.run(
              folder,
              "bash",
              "-e",
              "-c",
              commands().replace("http://localhost:8080", service.address()));

      // Then the count is confirmed, its signature holds, and the verifier says the same
      assertEquals(0, said.status(), said.text());
      assertTrue(said.text().contains("\"CONFIRMED\"\n"), said.text());
      assertTrue(said.text().contains("Verified OK\n"), said.text());
      assertTrue(said.text().contains("The bundle HOLDS"), said.text());
    }

    // And with the verdict on one paper changed, it does not
    change(folder.resolve("bundle.zip"), folder.resolve("changed.zip"));
    Shell.Said changed =
        Shell.run(
            folder, "java", "-jar", "target/kiemphieu-verifier.jar", "changed.zip", "--lang", "en");
    assertEquals(1, changed.status(), changed.text());
    assertTrue(changed.text().lines().anyMatch(l -> l.matches("202 +FAILED .*")), changed.text());
    assertTrue(changed.text().lines().anyMatch(l -> l.matches("414 +FAILED .*")), changed.text());
  }

  private static void change(Path bundle, Path changed) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        out.write(
            entry.getName().equals("ballots.csv")
                ? new String(content, UTF_8)
                    .replaceFirst(",VALID,\r", ",INVALID,OVER_VOTE\r")
                    .getBytes(UTF_8)
                : content);
        out.closeEntry();
      }
    }
  }

  private static String commands() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(block -> block.group(1))
        .collect(Collectors.joining());
  }
}
