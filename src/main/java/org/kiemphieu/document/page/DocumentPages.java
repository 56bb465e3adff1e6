package org.kiemphieu.document.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.content.BallotReportContent;
import org.kiemphieu.document.content.CountOrigin;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Purpose;

/** The documents of a count as pages. */
public final class DocumentPages {

  private final VietnameseText texts;

  /**
   * Pages with times by one clock.
   *
   * @param zone where the assembly meets
   */
  public DocumentPages(ZoneId zone) {
    this.texts = new VietnameseText(zone);
  }

  /** One member of the counting board. */
  public record Member(int number, String name, boolean head) {}

  /** The minutes of a count. */
  public PrintedPage minutes(MinutesContent content) {
    Purpose purpose = content.origin().election().purpose();
    String title = "Biên bản kiểm phiếu" + (purpose.elects() ? "" : " " + vote(purpose));
    Map<String, Object> data =
        Heading.ofCount(content.origin(), title, content.certified(), content.mark(), texts);
    data.put("begun", texts.time(content.begun()));
    data.put("closed", texts.time(content.closed()));
    data.put("certified", texts.time(content.certified()));
    data.putAll(board(content.origin()));
    data.putAll(count(content));
    CandidateRows rows = new CandidateRows(content);
    data.put("boxes", content.paper() == PaperKind.AGREE_DISAGREE);
    data.put("electedHeading", "V. Kết quả bầu cử");
    data.put("recountReason", content.recountReason().orElse(""));
    data.put("compared", rows.compared());
    return PrintedPage.of(
        template("minutes", purpose), data, titleOf(title, content.origin()), content.certified());
  }

  /** The announcement of results. */
  public PrintedPage announcement(AnnouncementContent content) {
    MinutesContent minutes = content.minutes();
    Purpose purpose = minutes.origin().election().purpose();
    String title = "Thông báo kết quả " + vote(purpose);
    Map<String, Object> data =
        Heading.ofCount(minutes.origin(), title, content.confirmed(), content.mark(), texts);
    data.put("electedHeading", "Người trúng cử");
    data.put("certified", texts.time(minutes.certified()));
    data.put("confirmed", texts.time(content.confirmed()));
    data.putAll(count(minutes));
    return PrintedPage.of(
        template("announcement", purpose),
        data,
        titleOf(title, minutes.origin()),
        content.confirmed());
  }

  /** The report of ballots issued and collected. */
  public PrintedPage ballotReport(BallotReportContent content) {
    String title = "Báo cáo số phiếu phát ra, số phiếu thu về";
    Map<String, Object> data =
        Heading.ofCount(content.origin(), title, content.recorded(), content.mark(), texts);
    data.put("recorded", texts.time(content.recorded()));
    data.putAll(board(content.origin()));
    data.put("seats", FigureRows.Figure.of(content.origin().seats()));
    data.put("alternates", FigureRows.alternates(content.origin()));
    data.put("names", FigureRows.Figure.of(content.candidates()));
    data.put("base", FigureRows.base(content.papers()));
    data.put("papers", FigureRows.papers(content.papers()));
    return PrintedPage.of(
        "ballot-report", data, titleOf(title, content.origin()), content.recorded());
  }

  private static String vote(Purpose purpose) {
    return switch (purpose) {
      case ELECTION -> "bầu cử";
      case CONFIDENCE_VOTE -> "lấy phiếu tín nhiệm";
      case OPINION_POLL -> "lấy phiếu thăm dò";
    };
  }

  /** Where nobody is elected, a document has other lines and tables. */
  private static String template(String document, Purpose purpose) {
    return purpose.elects() ? document : "vote-" + document;
  }

  private static String titleOf(String title, CountOrigin origin) {
    return title + " - " + origin.election().title();
  }

  private static Map<String, Object> count(MinutesContent content) {
    CandidateRows rows = new CandidateRows(content);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("seats", FigureRows.Figure.of(content.origin().seats()));
    data.put("alternates", FigureRows.alternates(content.origin()));
    data.put("names", FigureRows.Figure.of(content.candidates().size()));
    data.put("base", FigureRows.base(content.papers()));
    data.put("baseFigure", FigureRows.baseFigure(content));
    data.put("papers", FigureRows.papers(content.papers()));
    data.put("valid", FigureRows.Figure.of(content.tally().valid()));
    data.put("invalid", FigureRows.Figure.of(content.tally().invalidTotal()));
    data.put("reasons", FigureRows.invalid(content));
    data.put("vote", vote(content.origin().election().purpose()));
    data.put("candidates", rows.all());
    data.put("elected", rows.elected());
    VoteRows vote = new VoteRows(content);
    data.put("levels", vote.levels());
    data.put("consequences", vote.consequences());
    data.put("supported", vote.supported(rows));
    data.put("supportNeeded", vote.supportNeeded());
    // The templates walk over what is there; nothing is null in them.
    data.put("ties", rows.tie().stream().toList());
    data.put("unfilled", rows.unfilled().stream().toList());
    return data;
  }

  private static Map<String, Object> board(CountOrigin origin) {
    List<Member> members = new ArrayList<>();
    for (CountingBoard.Member member : origin.board().members()) {
      members.add(new Member(members.size() + 1, member.person().name().text(), member.head()));
    }
    List<Member> others = members.stream().filter(member -> !member.head()).toList();
    List<List<Member>> rows = new ArrayList<>();
    for (int i = 0; i < others.size(); i += 2) {
      rows.add(others.subList(i, Math.min(i + 2, others.size())));
    }
    return Map.of(
        "board",
        members,
        "heads",
        members.stream().filter(Member::head).toList(),
        "memberRows",
        rows);
  }
}
