package org.kiemphieu.document.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.office.Slides.Line;
import org.kiemphieu.document.page.CandidateRows;
import org.kiemphieu.document.page.FigureRows;
import org.kiemphieu.document.page.VietnameseText;
import org.kiemphieu.result.domain.AssemblyDecision;

/** The announcement of a result as slides for the hall. */
public final class AnnouncementSlides {

  /** Names on a slide, so that the last row of the hall can read them. */
  private static final int NAMES = 10;

  private static final double LARGE = 26;
  private static final double TEXT = 27;

  /** Longer names are told with smaller letters. */
  private static final int LONG_NAME = 34;

  private static final double SMALL = 18;
  private static final List<Integer> WIDTHS = List.of(64, 520, 140, 140);
  private static final List<Boolean> NUMBERS = List.of(true, false, true, true);

  private final AnnouncementContent content;
  private final MinutesContent minutes;
  private final Optional<AssemblyDecision> decision;
  private final VietnameseText texts;

  private AnnouncementSlides(
      AnnouncementContent content, Optional<AssemblyDecision> decision, ZoneId zone) {
    this.content = content;
    this.minutes = content.minutes();
    this.decision = decision;
    this.texts = new VietnameseText(zone);
  }

  /**
   * The slides.
   *
   * @param decision what the assembly decided on a tie or on seats left, once it did
   * @param zone where the assembly meets
   */
  public static byte[] of(
      AnnouncementContent content, Optional<AssemblyDecision> decision, ZoneId zone) {
    return new AnnouncementSlides(content, decision, zone).file();
  }

  private byte[] file() {
    try (Slides slides = new Slides()) {
      slides.title(title());
      slides.lines("Số liệu kiểm phiếu", figures());
      CandidateRows rows = new CandidateRows(minutes);
      if (!minutes.origin().election().purpose().elects()) {
        new VoteSlides(minutes).addTo(slides);
        return slides.file();
      }
      names(slides, elected(rows.elected().size()), rows.elected());
      rows.tie()
          .ifPresent(
              tie -> {
                names(
                    slides,
                    "Bằng phiếu ở vị trí trúng cử cuối cùng (còn phải bầu %d)"
                        .formatted(tie.seats().number()),
                    tie.rows());
              });
      List<Line> left = left(rows);
      if (!left.isEmpty()) {
        slides.lines("Những việc đại hội quyết định", left);
      }
      return slides.file();
    }
  }

  private static String elected(int people) {
    return people == 0 ? "Không có người trúng cử" : "Trúng cử: %d người".formatted(people);
  }

  private List<Line> title() {
    AssemblySettings assembly = minutes.origin().assembly();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(assembly.organisation(), TEXT, false));
    lines.add(new Line(assembly.name(), TEXT, false));
    lines.add(new Line(heading(), 44, true));
    lines.add(new Line(minutes.origin().election().title(), 34, true));
    boolean elects = minutes.origin().election().purpose().elects();
    String round = (elects ? "Lần bầu thứ " : "Lần thứ ") + minutes.origin().key().round().round();
    int count = minutes.origin().key().count();
    lines.add(new Line(count > 1 ? round + ", kiểm phiếu lần thứ " + count : round, TEXT, false));
    lines.add(new Line(texts.day(content.confirmed()), 24, false));
    return lines;
  }

  private String heading() {
    return switch (minutes.origin().election().purpose()) {
      case ELECTION -> "KẾT QUẢ BẦU CỬ";
      case CONFIDENCE_VOTE -> "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM";
      case OPINION_POLL -> "KẾT QUẢ LẤY PHIẾU THĂM DÒ";
    };
  }

  private List<Line> figures() {
    FigureRows.BaseFigure base = FigureRows.baseFigure(minutes);
    List<Line> lines = new ArrayList<>();
    if (minutes.origin().election().purpose().elects()) {
      lines.add(line("Số lượng cần bầu: %d người", minutes.origin().seats()));
    }
    lines.add(line("Danh sách: %d người", minutes.candidates().size()));
    lines.add(line("Số có mặt: %d", minutes.papers().present()));
    lines.add(line("Số phiếu phát ra: %d", minutes.papers().issued()));
    lines.add(line("Số phiếu thu về: %d", minutes.papers().collected()));
    lines.add(line("Số phiếu hợp lệ: %d", minutes.tally().valid()));
    lines.add(line("Số phiếu không hợp lệ: %d", minutes.tally().invalidTotal()));
    lines.add(line("Cơ sở tính kết quả: %d", base.figure().number()));
    if (base.least() > 0) {
      lines.add(line("Trúng cử: quá một nửa, từ %d phiếu trở lên", base.least()));
    }
    return lines;
  }

  private static Line line(String text, int figure) {
    return new Line(text.formatted(figure), TEXT, false);
  }

  private static void names(Slides slides, String heading, List<CandidateRows.Row> people) {
    int pages = (people.size() + NAMES - 1) / NAMES;
    for (int page = 0; page < Math.max(pages, 1); page++) {
      List<CandidateRows.Row> shown =
          people.subList(page * NAMES, Math.min((page + 1) * NAMES, people.size()));
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("TT", "Họ và tên", "Số phiếu", "Tỷ lệ"));
      for (CandidateRows.Row row : shown) {
        rows.add(
            List.of(
                Integer.toString(row.number()),
                row.name(),
                Integer.toString(row.votes()),
                row.percentage()));
      }
      boolean small = shown.stream().anyMatch(row -> row.name().length() > LONG_NAME);
      slides.table(
          pages > 1 ? "%s (%d/%d)".formatted(heading, page + 1, pages) : heading,
          WIDTHS,
          NUMBERS,
          rows,
          small ? SMALL : LARGE);
    }
  }

  /** What is left to decide, and what was decided. */
  private List<Line> left(CandidateRows rows) {
    List<Line> lines = new ArrayList<>();
    rows.tie()
        .ifPresent(
            tie -> lines.add(new Line("Theo quy chế bầu cử: " + tie.settlement(), TEXT, false)));
    rows.unfilled()
        .ifPresent(seats -> lines.add(line("Số lượng còn thiếu: %d người", seats.number())));
    decision.ifPresent(
        decided -> {
          lines.add(new Line(decided(decided), TEXT, true));
          if (!decided.note().isEmpty()) {
            lines.add(new Line(decided.note(), 22, false));
          }
        });
    return lines;
  }

  private static String decided(AssemblyDecision decision) {
    if (!decision.voteAgain()) {
      return "Đã quyết định: không bầu tiếp";
    }
    return decision
        .newNames()
        .map(
            names ->
                names
                    ? "Đã quyết định: bầu tiếp, được giới thiệu bổ sung vào danh sách"
                    : "Đã quyết định: bầu tiếp, không bổ sung danh sách")
        .orElse("Đã quyết định: bầu lại trong những người bằng phiếu");
  }
}
