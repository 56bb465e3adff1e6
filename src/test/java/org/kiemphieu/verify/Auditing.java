package org.kiemphieu.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.check.Options;
import org.kiemphieu.verify.check.Verification;
import org.kiemphieu.verify.report.CheckResult;

/** The verifier as tests of the service ask it. */
public final class Auditing {

  private Auditing() {}

  /** The checks that fail on a bundle, each with what it found. */
  public static List<String> failed(byte[] bundle) throws IOException {
    return in(bundle, CheckResult.State.FAILED);
  }

  /** The checks that hold, by name. */
  public static List<String> ok(byte[] bundle) throws IOException {
    return in(bundle, CheckResult.State.OK);
  }

  private static List<String> in(byte[] bundle, CheckResult.State state) throws IOException {
    Path file = Files.createTempFile("bundle", ".zip");
    try {
      Files.write(file, bundle);
      return Verification.run(new Options(file, Optional.empty(), Optional.empty())).stream()
          .filter(result -> result.state() == state)
          .map(result -> result.check() + " " + result.findings())
          .toList();
    } finally {
      Files.delete(file);
    }
  }
}
