package org.kiemphieu.document.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.document.content.CandidateListContent;
import org.kiemphieu.regulation.Candidate;

/** The candidate list as a page, as it is put before the assembly. */
public final class CandidateListPages {

  private static final String TITLE = "Danh sách bầu cử";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final VietnameseText texts;

  /**
   * Pages with times by one clock.
   *
   * @param zone where the assembly meets
   */
  public CandidateListPages(ZoneId zone) {
    this.texts = new VietnameseText(zone);
  }

  /** One person. */
  public record Row(int number, String name, String born, String memberSince, String nomination) {}

  /** The list. */
  public PrintedPage list(CandidateListContent content) {
    Heading heading = new Heading(content.assembly());
    int names = content.candidates().size();
    Map<String, Object> data =
        heading.data(
            TITLE,
            content.assembly().name(),
            List.of(content.election().title(), "(lần bầu thứ " + content.round() + ")"),
            content.made(),
            content.mark(),
            texts);
    data.put("meetingAtStart", heading.meetingAtStart());
    data.put("approved", content.approved().map(texts::time).orElse(""));
    data.put("version", content.version());
    data.put("elects", content.election().purpose().elects());
    data.put("seats", FigureRows.Figure.of(content.seats()));
    data.put("names", FigureRows.Figure.of(names));
    data.put("surplus", FigureRows.Figure.of(Math.max(0, names - content.seats())));
    data.put("rows", content.candidates().stream().map(CandidateListPages::row).toList());
    return PrintedPage.of(
        "candidate-list", data, TITLE + " - " + content.election().title(), content.made());
  }

  private static Row row(Candidate candidate) {
    return new Row(
        candidate.number(),
        candidate.person().name().text(),
        day(candidate.person().born()),
        candidate.officialMember() ? day(candidate.memberSince()) : "dự bị",
        switch (candidate.nomination()) {
          case CONVENING_COMMITTEE -> "Cấp ủy giới thiệu";
          case ASSEMBLY -> "Đề cử";
          case SELF -> "Ứng cử";
        });
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(DAY::format).orElse("");
  }
}
