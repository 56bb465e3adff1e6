package org.kiemphieu.document.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.page.CandidateRows;
import org.kiemphieu.document.page.FigureRows;
import org.kiemphieu.document.page.VietnameseText;
import org.kiemphieu.document.page.VoteRows;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.PaperKind;

/** A confirmed result as a workbook: those elected in order, everybody's votes, the figures. */
public final class ResultWorkbook {

  private static final String ELECTED = "Trúng cử";
  private static final String TIED = "Bằng phiếu ở vị trí cuối cùng";

  private final MinutesContent minutes;
  private final AnnouncementContent content;
  private final VietnameseText texts;

  private ResultWorkbook(AnnouncementContent content, ZoneId zone) {
    this.content = content;
    this.minutes = content.minutes();
    this.texts = new VietnameseText(zone);
  }

  /**
   * The workbook.
   *
   * @param zone where the assembly meets
   */
  public static byte[] of(AnnouncementContent content, ZoneId zone) {
    return new ResultWorkbook(content, zone).file();
  }

  private byte[] file() {
    try (Sheets sheets = new Sheets()) {
      List<List<Object>> levels = levels();
      if (!levels.isEmpty()) {
        sheets.add(
            "Mức tín nhiệm",
            List.of(8, 40, 16, 16, 16, 16, 16, 16, 16),
            List.of(
                "TT",
                "Họ và tên",
                "Tín nhiệm cao",
                "Tỷ lệ",
                "Tín nhiệm",
                "Tỷ lệ",
                "Tín nhiệm thấp",
                "Tỷ lệ",
                "Không tính"),
            levels);
        sheets.add("Số liệu", List.of(64, 40), List.of("Nội dung", "Số liệu"), figures());
        return sheets.file();
      }
      if (elects()) {
        sheets.add(
            ELECTED,
            List.of(8, 14, 40, 14, 14),
            List.of("TT", "Số trên phiếu", "Họ và tên", "Số phiếu", "Tỷ lệ"),
            elected());
      }
      boolean boxes = minutes.paper() == PaperKind.AGREE_DISAGREE;
      List<String> headings = new ArrayList<>(List.of("TT", "Họ và tên", "Số phiếu", "Tỷ lệ"));
      headings.addAll(boxes ? List.of("Không đồng ý", "Không tính") : List.of());
      headings.add("Kết quả");
      sheets.add(
          "Số phiếu từng người",
          boxes ? List.of(8, 40, 14, 14, 18, 16, 34) : List.of(8, 40, 14, 14, 34),
          headings,
          everybody(boxes));
      sheets.add("Số liệu", List.of(64, 40), List.of("Nội dung", "Số liệu"), figures());
      return sheets.file();
    }
  }

  private boolean elects() {
    return minutes.origin().election().purpose().elects();
  }

  /** Everybody with the three levels; nobody where the paper has none. */
  private List<List<Object>> levels() {
    int collected = minutes.papers().collected();
    List<List<Object>> rows = new ArrayList<>();
    for (VoteRows.LevelRow row : new VoteRows(minutes).levels()) {
      rows.add(
          List.of(
              row.number(),
              row.name(),
              row.high(),
              new Sheets.Percent(Percentage.of(row.high(), collected)),
              row.confidence(),
              new Sheets.Percent(Percentage.of(row.confidence(), collected)),
              row.low(),
              new Sheets.Percent(Percentage.of(row.low(), collected)),
              row.notCounted()));
    }
    return rows;
  }

  private List<List<Object>> elected() {
    List<List<Object>> rows = new ArrayList<>();
    for (Outcome.Elected one : minutes.outcome().elected()) {
      rows.add(
          List.of(
              rows.size() + 1,
              one.number(),
              minutes.candidate(one.number()).person().name().text(),
              one.votes(),
              percent(one.votes())));
    }
    return rows;
  }

  private List<List<Object>> everybody(boolean boxes) {
    Outcome outcome = minutes.outcome();
    Set<Integer> elected = new HashSet<>();
    outcome.elected().forEach(one -> elected.add(one.number()));
    List<Integer> tied =
        outcome instanceof Outcome.TiedAtLastSeat tie ? tie.tied() : List.<Integer>of();
    List<List<Object>> rows = new ArrayList<>();
    for (Candidate candidate : minutes.candidates()) {
      int number = candidate.number();
      LineCount line = minutes.tally().lines().get(number - 1);
      List<Object> row = new ArrayList<>();
      row.add(number);
      row.add(candidate.person().name().text());
      row.add(line.votes());
      row.add(percent(line.votes()));
      if (boxes) {
        row.add(line.notFor());
        row.add(line.notCounted());
      }
      row.add(elected.contains(number) ? ELECTED : tied.contains(number) ? TIED : "");
      rows.add(row);
    }
    return rows;
  }

  private Sheets.Percent percent(int votes) {
    return new Sheets.Percent(Percentage.of(votes, minutes.baseFigure()));
  }

  private List<List<Object>> figures() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Tổ chức", minutes.origin().assembly().organisation()));
    rows.add(List.of("Đại hội (hội nghị)", minutes.origin().assembly().name()));
    rows.add(List.of("Cuộc bầu cử", minutes.origin().election().title()));
    rows.add(List.of("Lần bầu", minutes.origin().key().round().round()));
    rows.add(List.of("Lần kiểm phiếu", minutes.origin().key().count()));
    if (elects()) {
      rows.add(List.of("Số lượng cần bầu", minutes.origin().seats()));
    }
    rows.add(List.of("Danh sách", minutes.candidates().size()));
    FigureRows.BaseRows base = FigureRows.base(minutes.papers());
    rows.add(List.of("Tổng số được triệu tập", base.convened().number()));
    base.deductions().forEach(line -> rows.add(List.of("Trừ: " + line.label(), line.number())));
    rows.add(List.of("Còn lại sau khi trừ", base.size().number()));
    rows.add(List.of("Số có mặt", base.present().number()));
    FigureRows.BaseFigure figure = FigureRows.baseFigure(minutes);
    rows.add(List.of("Cơ sở tính kết quả", figure.figure().number()));
    if (figure.least() > 0) {
      rows.add(List.of("Số phiếu ít nhất để trúng cử", figure.least()));
    }
    FigureRows.PaperRows papers = FigureRows.papers(minutes.papers());
    rows.add(List.of("Số phiếu phát ra", papers.issued().number()));
    rows.add(List.of("Số phiếu thu về", papers.collected().number()));
    rows.add(List.of("Số phiếu không thu về", papers.unused().number()));
    rows.add(List.of("Số phiếu hợp lệ", minutes.tally().valid()));
    rows.add(List.of("Số phiếu không hợp lệ", minutes.tally().invalidTotal()));
    FigureRows.invalid(minutes)
        .forEach(line -> rows.add(List.of("Không hợp lệ: " + line.label(), line.number())));
    CandidateRows candidates = new CandidateRows(minutes);
    if (elects()) {
      rows.add(List.of("Số người trúng cử", minutes.outcome().elected().size()));
    }
    candidates
        .tie()
        .ifPresent(
            tie -> {
              rows.add(List.of("Số người bằng phiếu ở vị trí cuối cùng", tie.rows().size()));
              rows.add(List.of("Số lượng còn phải bầu", tie.seats().number()));
            });
    candidates
        .unfilled()
        .ifPresent(seats -> rows.add(List.of("Số lượng còn thiếu", seats.number())));
    rows.add(List.of("Trưởng ban kiểm phiếu xác nhận", texts.time(minutes.certified())));
    rows.add(List.of("Đoàn chủ tịch xác nhận", texts.time(content.confirmed())));
    return rows;
  }
}
