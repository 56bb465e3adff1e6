package org.kiemphieu.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Memory of the service's process.
 *
 * @param resident what the operating system holds for it, KiB
 * @param heap in use after a collection, KiB
 */
record LoadMemory(long resident, long heap) {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+([0-9]+) kB");
  private static final Pattern HEAP = Pattern.compile("used ([0-9]+)K");

  /** Of the packaged service this program has started. Collects its garbage first. */
  static LoadMemory ofService() throws IOException {
    long process = service();
    ask(process, "GC.run");
    ask(process, "GC.run");
    String heap = ask(process, "GC.heap_info");
    String status = Files.readString(Path.of("/proc/" + process + "/status"));
    return new LoadMemory(figure(RESIDENT, status), figure(HEAP, heap));
  }

  /** The process of the packaged service this program has started. */
  static long service() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private static String ask(long process, String command) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asking =
        new ProcessBuilder(jcmd.toString(), String.valueOf(process), command)
            .redirectErrorStream(true)
            .start();
    return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static long figure(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(text);
    }
    return Long.parseLong(matcher.group(1));
  }
}
