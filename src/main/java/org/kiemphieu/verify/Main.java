package org.kiemphieu.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kiemphieu.verify.check.Options;
import org.kiemphieu.verify.check.Verification;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.JsonReport;
import org.kiemphieu.verify.report.PlainReport;
import org.kiemphieu.verify.report.Texts;
import org.kiemphieu.verify.report.Verdicts;

/** The verifier's command line. */
public final class Main {

  private static final int HOLDS = 0;
  private static final int FAILS = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final int LARGEST_ARGUMENT = 1 << 16;

  private Main() {}

  /** Checks a bundle and ends with the status. */
  public static void main(String[] given) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(given, Locale.getDefault(), out, err));
  }

  /** Checks a bundle: 0 where it holds, 1 where a check failed, 2 where nothing could be read. */
  static int run(String[] given, Locale locale, PrintStream out, PrintStream err) {
    Optional<Arguments> read = understood(given, locale);
    Texts texts = new Texts(read.map(Arguments::language).orElse(Texts.languageOf(locale)));
    if (read.isEmpty()) {
      err.println(texts.of("arguments"));
      err.println(texts.of("help"));
      return NOT_UNDERSTOOD;
    }
    Arguments arguments = read.get();
    if (arguments.help()) {
      out.println(texts.of("help"));
      return HOLDS;
    }
    List<CheckResult> results;
    try {
      results =
          Verification.run(
              new Options(
                  arguments.bundle().orElseThrow(),
                  bytes(arguments.checkpoint()),
                  bytes(arguments.trust())));
    } catch (IOException unreadable) {
      err.println(
          texts.of("unreadable").replace("{file}", String.valueOf(unreadable.getMessage())));
      return NOT_UNDERSTOOD;
    }
    if (arguments.json()) {
      out.println(CanonicalJson.text(new JsonReport().of(results)));
    } else {
      new PlainReport(texts).print(results, out);
    }
    return Verdicts.hold(results) ? HOLDS : FAILS;
  }

  private static Optional<Arguments> understood(String[] given, Locale locale) {
    try {
      return Arguments.of(given, locale);
    } catch (InvalidPathException notPath) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> bytes(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (Files.size(file.get()) > LARGEST_ARGUMENT) {
      throw new IOException(file.get().toString());
    }
    return Optional.of(Files.readAllBytes(file.get()));
  }
}
