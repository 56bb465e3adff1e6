package org.kiemphieu.document.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.delegate.domain.CredentialsReport;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.document.content.CredentialsContent;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.RuleCode;

/** The report of the credentials board as a page. */
public final class CredentialsPages {

  private final VietnameseText texts;

  /**
   * Pages with times by one clock.
   *
   * @param zone where the assembly meets
   */
  public CredentialsPages(ZoneId zone) {
    this.texts = new VietnameseText(zone);
  }

  /** A deduction with the names behind it. */
  public record Line(FigureRows.Figure figure, String names) {}

  /**
   * Somebody who is not there.
   *
   * @param why the reason, or who came instead
   */
  public record Absent(int number, String card, String name, String unit, String why) {}

  /** Contested credentials and what was decided. */
  public record Contested(String name, String unit, String reason, boolean recognised) {}

  /** The report. */
  public PrintedPage report(CredentialsContent content) {
    boolean delegates = content.assembly().kind() == AssemblyKind.DELEGATE_CONGRESS;
    Heading heading = new Heading(content.assembly());
    String title =
        delegates
            ? "Báo cáo thẩm tra tư cách đại biểu"
            : "Báo cáo tình hình " + heading.people() + " tham dự";
    Map<String, Object> data =
        heading.data(
            title,
            delegates ? "Ban thẩm tra tư cách đại biểu" : "Đoàn thư ký",
            List.of(content.assembly().name()),
            content.made(),
            content.mark(),
            texts);
    data.put("delegates", delegates);
    data.put("made", texts.time(content.made()));
    data.putAll(figures(content));
    data.put("absent", absent(content.report()));
    data.put("contested", contested(content.report()));
    data.put(
        "rows", new MakeUpRows(content.report().convened(), content.report().present()).rows());
    return PrintedPage.of(
        "credentials-report", data, title + " - " + content.assembly().name(), content.made());
  }

  private static Map<String, Object> figures(CredentialsContent content) {
    CredentialsReport report = content.report();
    Attendance attendance = report.attendance();
    int convened = attendance.base().convened();
    boolean quorum =
        content.assembly().regulationInForce().rule(RuleCode.QUORUM).isPresent() && convened > 0;
    return Map.of(
        "convened",
        FigureRows.Figure.of(convened),
        "conveningCommittee",
        report.conveningCommittee(),
        "lines",
        report.roll().lines().stream().map(CredentialsPages::line).toList(),
        "size",
        FigureRows.Figure.of(attendance.base().size()),
        "present",
        FigureRows.Figure.of(attendance.present()),
        "presentShare",
        convened == 0 ? "" : VietnameseText.percentage(attendance.present(), convened),
        "replacing",
        report.roll().replacements().size(),
        "quorum",
        quorum,
        "needed",
        attendance.quorum(),
        "reached",
        attendance.present() >= attendance.quorum());
  }

  private static Line line(Roll.Line line) {
    String kind = Messages.text("deduction." + line.deduction().kind().name(), Language.VIETNAMESE);
    String reason = line.deduction().reason();
    String label = reason.isEmpty() ? kind : kind + " (" + reason + ")";
    List<String> names =
        line.delegates().stream().map(one -> one.delegate().person().name().text()).toList();
    return new Line(
        FigureRows.Figure.of(label, line.deduction().count()), String.join(", ", names));
  }

  private static List<Absent> absent(CredentialsReport report) {
    List<Absent> rows = new ArrayList<>();
    for (RollEntry entry : report.absent()) {
      rows.add(absent(rows.size() + 1, entry, why(entry)));
    }
    for (Roll.Replacement one : report.roll().replacements()) {
      String name = one.alternate().delegate().person().name().text();
      String why = one.delegate().presence().why();
      String instead = "đại biểu dự khuyết " + name + " thay thế";
      rows.add(
          absent(
              rows.size() + 1,
              one.delegate(),
              why.isEmpty() ? "Vắng mặt, " + instead : why + "; " + instead));
    }
    return rows;
  }

  private static Absent absent(int number, RollEntry entry, String why) {
    return new Absent(
        number,
        entry.code(),
        entry.delegate().person().name().text(),
        entry.delegate().unit(),
        why);
  }

  private static String why(RollEntry entry) {
    String said = entry.presence().why();
    return said.isEmpty()
        ? Messages.text("presenceStatus." + entry.presence().status().name(), Language.VIETNAMESE)
        : said;
  }

  private static List<Contested> contested(CredentialsReport report) {
    return report.contested().stream()
        .map(
            entry ->
                new Contested(
                    entry.delegate().person().name().text(),
                    entry.delegate().unit(),
                    entry.credentials().orElseThrow().reason(),
                    entry.credentials().orElseThrow().recognised()))
        .toList();
  }
}
