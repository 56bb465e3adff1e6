package org.kiemphieu.verify.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.zip.ZipBundle;

/** Runs every check on a bundle. */
public final class Verification {

  private Verification() {}

  /**
   * Results of all checks in the order of their numbers. A bundle that cannot be read fails every
   * one of them.
   */
  public static List<CheckResult> run(Options options) throws IOException {
    try (ZipBundle zip = ZipBundle.open(options.bundle())) {
      return run(new EvidenceReader(options).read(zip));
    } catch (Malformed fault) {
      return nothing(Finding.malformed("", fault));
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      return nothing(Finding.of("EXHAUSTED", ""));
    }
  }

  private static List<CheckResult> run(Evidence evidence) {
    List<CheckResult> results = new ArrayList<>();
    for (Check check : Checks.ALL) {
      try {
        results.add(check.run(evidence));
      } catch (Malformed fault) {
        results.add(CheckResult.failed(check.id(), Finding.malformed("", fault)));
      }
    }
    return results;
  }

  private static List<CheckResult> nothing(Finding finding) {
    List<CheckResult> results = new ArrayList<>();
    for (Check check : Checks.ALL) {
      results.add(
          check.id() == CheckId.ZIP_FORM
              ? CheckResult.failed(check.id(), finding)
              : CheckResult.notReached(check.id(), ""));
    }
    return results;
  }
}
