package org.kiemphieu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Tally;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.content.BallotReportContent;
import org.kiemphieu.document.content.CountOrigin;
import org.kiemphieu.document.content.EarlierCount;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.content.Papers;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.testing.Names;

/** Invented counts, made from records alone. */
final class Samples {

  /** Nine in the morning by the clock of Ha Noi. */
  private static final Instant BEGUN = Instant.parse("2026-11-21T02:00:00Z");

  private static final Instant CLOSED = Instant.parse("2026-11-21T03:15:20.123Z");
  private static final Instant CERTIFIED = Instant.parse("2026-11-21T03:30:00.456Z");
  private static final Instant CONFIRMED = Instant.parse("2026-11-21T04:05:00Z");

  private static final String NOTE =
      """
      kiemphieu.local/dai-hoi
      4711
      CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

      — kiemphieu.local/dai-hoi AAAAAU5nO5NmCQ4rVGxfMnFEXs4YbdgE9ab3n8yqQ7GB4gh6ofG5Mcf1vFj3PYz8UQH2nDAwYmFZqU6iDT0s4vXl0Qw=
      """;

  static final LedgerMark MARK = LedgerMark.of(NOTE);

  private Samples() {}

  static AssemblySettings congress(String regulation, Optional<OwnRules> own) {
    return new AssemblySettings(
        "Đảng bộ các cơ quan tỉnh",
        "Tỉnh ủy",
        "Đại hội đại biểu Đảng bộ các cơ quan tỉnh lần thứ I",
        "2025-2030",
        "Hội trường tỉnh",
        Optional.of(LocalDate.of(2026, 11, 21)),
        AssemblyKind.DELEGATE_CONGRESS,
        regulation,
        own,
        2);
  }

  static CountOrigin origin(AssemblySettings assembly, int seats, int count) {
    return new CountOrigin(
        assembly,
        new ElectionSettings(
            Office.EXECUTIVE_COMMITTEE,
            "Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh, nhiệm kỳ 2025-2030",
            seats),
        new RoundTerms.First(),
        new CountKey(new RoundKey("dai-hoi", "ban-chap-hanh", 1), count),
        board("Kiều Văn Thước", "Quách Thị Sổ", "Nghiêm Văn Đếm", "La Thị Phiếu", "Thái Văn Hòm"));
  }

  static CountingBoard board(String... names) {
    List<CountingBoard.Member> members = new ArrayList<>();
    for (String name : names) {
      members.add(new CountingBoard.Member(person(name), members.isEmpty()));
    }
    return new CountingBoard(members);
  }

  private static Person person(String name) {
    return new Person(new PersonName(name), Optional.empty());
  }

  static List<Candidate> candidates(List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                new Candidate(
                    i + 1,
                    person(names.get(i)),
                    true,
                    Optional.empty(),
                    Candidate.Nomination.CONVENING_COMMITTEE))
        .toList();
  }

  static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Names::of).toList();
  }

  static Papers papers() {
    Deduction absent =
        new Deduction(Deduction.Kind.DELEGATE_NOT_REPLACED, 1, "Ốm, không có đại biểu dự khuyết");
    return new Papers(new Base(300, List.of(absent)), 299, 299, 299);
  }

  /** Lines on which {@code votes} of {@code valid} ballots are for somebody. */
  static Tally tally(int valid, Map<RuleCode, Integer> invalid, int... votes) {
    List<LineCount> lines =
        IntStream.of(votes).mapToObj(count -> new LineCount(count, valid - count, 0)).toList();
    return new Tally(valid, invalid, 0, lines);
  }

  private static MinutesContent minutes(
      CountOrigin origin, List<String> names, Papers papers, Tally tally) {
    return new MinutesContent(
        origin,
        candidates(names),
        papers,
        tally,
        Optional.empty(),
        List.of(),
        BEGUN,
        CLOSED,
        CERTIFIED,
        MARK);
  }

  private static int[] votesOf29() {
    return IntStream.rangeClosed(1, 29)
        .map(number -> number % 10 == 7 ? 120 + number : 289 - 3 * number)
        .toArray();
  }

  private static final Map<RuleCode, Integer> NINE_INVALID =
      Map.of(RuleCode.OVER_VOTE, 5, RuleCode.UNSTAMPED, 1, RuleCode.VOTES_FOR_NOBODY, 3);

  /** 29 names for 26 seats, all filled: three stay below half. */
  static MinutesContent allFilled() {
    return minutes(
        origin(congress("190", Optional.empty()), 26, 1),
        names(29),
        papers(),
        tally(290, NINE_INVALID, votesOf29()));
  }

  /** Three names for the last two of four seats. */
  static MinutesContent tie() {
    return minutes(
        origin(congress("244", Optional.empty()), 4, 1),
        names(6),
        papers(),
        tally(290, NINE_INVALID, 250, 201, 260, 201, 201, 100));
  }

  /** Two boxes to a line, and one seat nobody reached. */
  static MinutesContent boxes() {
    Papers papers = papers();
    List<LineCount> lines =
        List.of(
            new LineCount(280, 15, 4),
            new LineCount(271, 20, 8),
            new LineCount(299, 0, 0),
            new LineCount(149, 148, 2));
    return minutes(
        origin(congress("190", Optional.empty()), 4, 1),
        names(4),
        papers,
        new Tally(299, Map.of(), 0, lines));
  }

  /** The papers of {@link #allFilled} counted again. */
  static MinutesContent recount() {
    MinutesContent first = allFilled();
    int[] votes = votesOf29();
    votes[0] += 2;
    votes[4] -= 1;
    return new MinutesContent(
        origin(first.origin().assembly(), 26, 2),
        first.candidates(),
        first.papers(),
        tally(291, Map.of(RuleCode.OVER_VOTE, 5, RuleCode.VOTES_FOR_NOBODY, 3), votes),
        Optional.of("Có ý kiến đề nghị kiểm tra lại một phiếu không có dấu ở tập phiếu số 2"),
        List.of(new EarlierCount(1, 299, first.tally())),
        BEGUN,
        CLOSED,
        CERTIFIED,
        MARK);
  }

  private static CountOrigin asking(Purpose purpose, String title) {
    CountOrigin origin = origin(congress("190", Optional.empty()), 0, 1);
    return new CountOrigin(
        origin.assembly(),
        new ElectionSettings(Office.EXECUTIVE_COMMITTEE, title, 0, 0, purpose),
        new RoundTerms.First(),
        origin.key(),
        origin.board());
  }

  /** One has low on two thirds of the ballots collected, one on more than half, one on neither. */
  static MinutesContent confidence() {
    List<LineCount> lines =
        List.of(
            new LineCount(0, 0, 2, new LineCount.Levels(251, 30, 14)),
            new LineCount(0, 0, 0, new LineCount.Levels(60, 37, 200)),
            new LineCount(0, 0, 1, new LineCount.Levels(100, 46, 150)),
            new LineCount(0, 0, 0, new LineCount.Levels(297, 0, 0)));
    return minutes(
        asking(
            Purpose.CONFIDENCE_VOTE,
            "Lấy phiếu tín nhiệm đối với thành viên Ban Thường vụ, nhiệm kỳ 2025-2030"),
        names(4),
        papers(),
        new Tally(297, Map.of(RuleCode.NAME_STRUCK, 2), 0, lines));
  }

  /** 90 of 299 are more than 30%, 89 are not. */
  static MinutesContent poll() {
    List<LineCount> lines =
        List.of(new LineCount(89, 200, 10), new LineCount(90, 200, 9), new LineCount(290, 5, 4));
    return minutes(
        asking(Purpose.OPINION_POLL, "Lấy phiếu thăm dò người được đề cử tại đại hội"),
        names(3),
        papers(),
        new Tally(299, Map.of(), 0, lines));
  }

  static AnnouncementContent confidenceAnnounced() {
    return new AnnouncementContent(confidence(), CONFIRMED, MARK);
  }

  /** A list over many pages, with names of every length up to 200 letters. */
  static MinutesContent manyNames() {
    List<String> names = new ArrayList<>();
    int[] votes = new int[120];
    for (int number = 1; number <= votes.length; number++) {
      String name = Names.of(number);
      names.add(
          number % 10 == 5
              ? name + " (Thượng tọa Thích Quảng Nghiêm, sinh ngày " + number + " tháng Giêng)"
              : number % 40 == 8 ? "Nguyễnphước".repeat(16) + " " + name : name);
      votes[number - 1] = 100 + (number * 37) % 180;
    }
    return minutes(
        origin(congress("190", Optional.empty()), 100, 1),
        names,
        papers(),
        tally(290, NINE_INVALID, votes));
  }

  /** A union that marks those voted for; whoever types into it tries to get out of the text. */
  static MinutesContent ownRules() {
    OwnRules own =
        new OwnRules(
            "Nghị quyết số 01 về thể lệ bầu cử <b>&",
            OptionalInt.empty(),
            false,
            PaperKind.MARK_FOR,
            1,
            Basis.VALID,
            Majority.PLURALITY,
            EnumSet.of(Defect.NOT_ISSUED),
            TieSettlement.LOT);
    return minutes(
        origin(congress("own", Optional.of(own)), 2, 1),
        List.of(
            "<img src=\"http://127.0.0.1:9/x.png\">",
            "{title} ]]> &amp;",
            "Trần 'Văn' \"Bình\" </td></tr>"),
        papers(),
        tally(290, Map.of(RuleCode.BALLOT_NOT_ISSUED, 9), 290, 12, 11));
  }

  static BallotReportContent ballotReport() {
    MinutesContent minutes = allFilled();
    return new BallotReportContent(
        minutes.origin(), 29, new Papers(papers().base(), 299, 299, 297), BEGUN, MARK);
  }

  static AnnouncementContent announcement() {
    return new AnnouncementContent(tie(), CONFIRMED, MARK);
  }
}
