package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.content.TallySheetContent;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.RuleCode;

/**
 * The sheets for counting by hand when the power is gone, laid out as the screen is: one for a
 * batch, to be printed as often as there are batches and readings, and one to add the batches up
 * on.
 */
public final class TallySheetPages {

  /** Sheets in a batch; boxes in each line. */
  private static final int BOXES = 50;

  private static final int BOXES_FOR_INVALID = 20;
  private static final int GROUP = 5;

  /** Batches that one sheet adds up. */
  private static final int BATCHES = 12;

  private TallySheetPages() {}

  /** A line of boxes; {@code ends} is true for the last of each five. */
  public record Box(boolean ends) {}

  /**
   * One person.
   *
   * @param kinds what is marked for them, a line of boxes each
   */
  public record Row(int number, String name, List<String> kinds) {}

  /**
   * Two reasons side by side.
   *
   * @param right empty after the last one
   * @param sum whether the sum of all stands on the right
   */
  public record Pair(String left, String right, boolean sum) {}

  /** The sheets of a round. */
  public static PrintedPage of(TallySheetContent content) {
    BallotPaperContent ballot = content.ballot();
    Map<String, Object> data = new LinkedHashMap<>(PaperHeading.of(ballot));
    String title = "Phiếu kiểm và bảng tổng hợp kiểm phiếu - " + ballot.election().title();
    List<String> kinds = kinds(ballot);
    data.put("title", title);
    data.put("instructions", instructions(ballot));
    data.put("boxes", boxes(BOXES));
    data.put("boxesForInvalid", boxes(BOXES_FOR_INVALID));
    data.put("invalidSpan", BOXES_FOR_INVALID + 1);
    data.put("kinds", kinds);
    data.put("votes", votes(ballot));
    data.put("sums", sums(ballot));
    data.put("totals", List.of("Số phiếu của tập", "Phiếu không hợp lệ", "Phiếu hợp lệ"));
    data.put("rows", rows(ballot, kinds));
    List<String> reasons = content.invalidReasons().stream().map(TallySheetPages::reason).toList();
    data.put("reasons", reasons);
    data.put("reasonPairs", pairs(reasons));
    data.put("batches", IntStream.rangeClosed(1, BATCHES).boxed().toList());
    data.put("head", head(content.board()));
    data.put("members", members(content.board()));
    return PrintedPage.of("tally-sheet", data, title, ballot.approved());
  }

  /** What a teller strikes a box for; the rest of the valid ballots is worked out. */
  private static List<String> kinds(BallotPaperContent ballot) {
    return switch (ballot.paper().kind()) {
      case STRIKE_OUT -> List.of("Bị gạch");
      case AGREE_DISAGREE -> List.of("Không đồng ý", "Không tính");
      case MARK_FOR -> List.of("Được bầu");
      case THREE_LEVELS -> List.of("Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp");
    };
  }

  /** The figures of each person that the minutes ask for. */
  private static List<String> sums(BallotPaperContent ballot) {
    return switch (ballot.paper().kind()) {
      case STRIKE_OUT, MARK_FOR -> List.of("Số phiếu bầu");
      case AGREE_DISAGREE -> List.of("Đồng ý", "Không đồng ý", "Không tính");
      case THREE_LEVELS -> List.of("Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Không tính");
    };
  }

  /** How the votes come of the boxes. */
  private static String votes(BallotPaperContent ballot) {
    return switch (ballot.paper().kind()) {
      case STRIKE_OUT -> "Số phiếu bầu = (3) − số phiếu bị gạch";
      case AGREE_DISAGREE -> "Đồng ý = (3) − không đồng ý − không tính";
      case MARK_FOR -> "Số phiếu bầu";
      case THREE_LEVELS -> "Không tính = (3) − cộng ba mức";
    };
  }

  private static List<String> instructions(BallotPaperContent ballot) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Đọc lần lượt từng phiếu. Phiếu không hợp lệ: gạch một ô ở dòng lý do"
            + " (mỗi phiếu chỉ ghi một lý do) và để riêng.");
    sentences.add(
        switch (ballot.paper().kind()) {
          case STRIKE_OUT ->
              "Phiếu hợp lệ: với mỗi họ và tên bị gạch, gạch một ô trên dòng của người đó.";
          case AGREE_DISAGREE ->
              "Phiếu hợp lệ: gạch một ô ở dòng “Không đồng ý” hoặc, khi đánh dấu cả hai ô"
                  + " hay không đánh dấu ô nào, ở dòng “Không tính” của người đó.";
          case MARK_FOR ->
              "Phiếu hợp lệ: với mỗi họ và tên được bầu, gạch một ô trên dòng của người đó.";
          case THREE_LEVELS ->
              "Phiếu hợp lệ: với mỗi người, gạch một ô ở dòng của mức được đánh dấu; đánh dấu"
                  + " nhiều mức hay không đánh dấu thì không gạch ô nào.";
        });
    sentences.add("Mỗi tập không quá " + BOXES + " phiếu; hai tổ kiểm độc lập, mỗi tổ một phiếu.");
    return sentences;
  }

  private static List<Row> rows(BallotPaperContent ballot, List<String> kinds) {
    return ballot.candidates().stream()
        .map(one -> new Row(one.number(), one.person().name().text(), kinds))
        .toList();
  }

  private static List<Box> boxes(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(box -> new Box(box % GROUP == 0)).toList();
  }

  /** The first half of them on the left, the rest and their sum on the right. */
  private static List<Pair> pairs(List<String> reasons) {
    int rows = (reasons.size() + 2) / 2;
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                new Pair(
                    reasons.get(row),
                    rows + row < reasons.size() ? reasons.get(rows + row) : "",
                    row == rows - 1))
        .toList();
  }

  private static String reason(RuleCode code) {
    return Messages.text("refusal." + code.name(), Language.VIETNAMESE);
  }

  private static String head(CountingBoard board) {
    return board.members().stream()
        .filter(CountingBoard.Member::head)
        .map(member -> member.person().name().text())
        .findFirst()
        .orElse("");
  }

  private static String members(CountingBoard board) {
    return board.members().stream()
        .filter(member -> !member.head())
        .map(member -> member.person().name().text())
        .collect(Collectors.joining(", "));
  }
}
