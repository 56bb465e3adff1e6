package org.kiemphieu.verify.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kiemphieu.verify.json.Json;

/** The report for machines. */
public final class JsonReport {

  private final Texts vietnamese = new Texts("vi");
  private final Texts english = new Texts("en");

  /** One object: {@code result} and {@code checks}. */
  public Json.Members of(List<CheckResult> results) {
    List<Json> checks = new ArrayList<>();
    results.forEach(one -> checks.add(check(one)));
    return Json.Members.NONE
        .with("format", new Json.Whole(1))
        .with("result", new Json.Text(Verdicts.hold(results) ? "OK" : "FAILED"))
        .with("checks", new Json.Items(checks));
  }

  private Json check(CheckResult result) {
    return Json.Members.NONE
        .with("number", new Json.Whole(result.check().number()))
        .with("group", new Json.Whole(result.check().group()))
        .with("name", new Json.Text(result.check().name()))
        .with("text", both(vietnamese.of(result.check()), english.of(result.check())))
        .with("result", new Json.Text(result.state().name()))
        .with("findings", findings(result.findings()))
        .with("further", new Json.Whole(result.further()))
        .with("notes", findings(result.notes()));
  }

  private Json findings(List<Finding> findings) {
    List<Json> all = new ArrayList<>();
    for (Finding finding : findings) {
      all.add(
          Json.Members.NONE
              .with("code", new Json.Text(finding.code()))
              .with("file", new Json.Text(Texts.plain(finding.file())))
              .with("where", members(finding.where()))
              .with("values", members(finding.values()))
              .with("text", both(vietnamese.of(finding), english.of(finding))));
    }
    return new Json.Items(all);
  }

  private static Json both(String vietnamese, String english) {
    return Json.Members.NONE
        .with("vi", new Json.Text(vietnamese))
        .with("en", new Json.Text(english));
  }

  private static Json members(Map<String, String> values) {
    Map<String, Json> all = new TreeMap<>();
    values.forEach((name, value) -> all.put(name, new Json.Text(Texts.plain(value))));
    return new Json.Members(all);
  }
}
