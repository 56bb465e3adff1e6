package org.kiemphieu.verify.report;

import java.io.PrintStream;
import java.util.List;

/** The report for people. */
public final class PlainReport {

  private final Texts texts;

  /** A report in the language of these texts. */
  public PlainReport(Texts texts) {
    this.texts = texts;
  }

  /** Prints every check, what was found, and the end. */
  public void print(List<CheckResult> results, PrintStream out) {
    int group = 0;
    for (CheckResult result : results) {
      if (result.check().group() != group) {
        group = result.check().group();
        out.println();
        out.println(texts.of("group." + group));
      }
      String state = texts.of("state." + result.state());
      out.println(result.check().number() + "  " + state + "  " + texts.of(result.check()));
      result.findings().forEach(one -> line(one, out));
      if (result.further() > 0) {
        out.println("       " + texts.of("further").replace("{number}", "" + result.further()));
      }
      result.notes().forEach(one -> line(one, out));
    }
    out.println();
    out.println(
        texts
            .of(Verdicts.hold(results) ? "end.holds" : "end.fails")
            .replace("{ok}", "" + Verdicts.number(results, CheckResult.State.OK))
            .replace("{failed}", "" + Verdicts.number(results, CheckResult.State.FAILED))
            .replace("{skipped}", "" + Verdicts.number(results, CheckResult.State.SKIPPED)));
  }

  private void line(Finding finding, PrintStream out) {
    String where = texts.where(finding);
    out.println("       " + (where.isEmpty() ? "" : where + ": ") + texts.of(finding));
  }
}
