package org.kiemphieu.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one real Chromium of a test run, of the system's package: nothing is downloaded. */
final class Chromium {

  private static final Path PROGRAM =
      Path.of(System.getenv().getOrDefault("KIEMPHIEU_CHROMIUM", "/usr/bin/chromium"));

  private static final Browser BROWSER = launch();

  private Chromium() {}

  static Browser browser() {
    return BROWSER;
  }

  private static Browser launch() {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          PROGRAM
              + " is absent: install Chromium (Debian: apt-get install chromium), as .ci/run does");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
