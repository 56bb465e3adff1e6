package org.kiemphieu.verify.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.rules.Purpose;

/** The figures of a result as the minutes print them, in the order of the page. */
final class PrintedFigures {

  /**
   * What must be printed.
   *
   * @param field member of the result it is from
   * @param text as it is printed
   * @param row whether it is a row of a table: between it and the one before stand no figures
   */
  record Print(String field, String text, boolean row) {}

  private final Json.Members result;
  private final Purpose purpose;
  private final List<Print> prints = new ArrayList<>();

  private PrintedFigures(Json.Members result) {
    this.result = result;
    this.purpose = Purpose.of(result.members("election"));
  }

  /** Everything before the list of invalid ballots by reason. */
  static List<Print> beforeReasons(Json.Members result) {
    PrintedFigures figures = new PrintedFigures(result);
    figures.head();
    figures.base();
    figures.papers();
    return figures.prints;
  }

  /** Everything after it. */
  static List<Print> afterReasons(Json.Members result) {
    PrintedFigures figures = new PrintedFigures(result);
    figures.votes();
    switch (figures.purpose) {
      case ELECTION -> figures.outcome();
      case CONFIDENCE_VOTE -> figures.prints.addAll(PrintedLevels.consequences(result));
      case OPINION_POLL -> figures.support();
    }
    figures.earlierCounts();
    return figures.prints;
  }

  private void head() {
    add("election.title", result.members("election").text("title"));
    String count =
        result.number("count") > 1 ? ", kiểm phiếu lần thứ " + result.number("count") : "";
    String ballot = purpose.elects() ? "lần bầu" : "lần lấy phiếu";
    add("round", "(" + ballot + " thứ " + result.number("round") + count + ")");
    List<Json> members = result.members("countingBoard").list("members");
    add("countingBoard", "Ban kiểm phiếu gồm " + members.size() + " người:");
    int number = 0;
    for (Json one : members) {
      Json.Members member = one.asMembers("members");
      String duty = member.truth("head") ? "Trưởng ban" : "Ủy viên";
      add("countingBoard", ++number + ". " + member.text("name") + " - " + duty);
    }
  }

  private void base() {
    Json.Members base = result.members("base");
    if (purpose.elects()) {
      Json.Members seats = terms();
      add("seats", "Số lượng cần bầu: " + seats.number("seats") + " người (");
      if (seats.has("alternates")) {
        add("seats", "Trong đó đại biểu dự khuyết: " + seats.number("alternates") + " người (");
      }
    }
    String list = purpose.elects() ? "Danh sách bầu cử: " : "Danh sách lấy phiếu: ";
    add("candidates", list + result.list("candidates").size() + " người (");
    add("base.convened", "Tổng số được triệu tập: " + base.number("convened") + " ");
    for (Json one : base.list("deductions")) {
      Json.Members deduction = one.asMembers("deductions");
      add("base.deductions", "Trừ: " + deduction.number("count") + " ");
      String reason = deduction.text("reason", "");
      if (!reason.isEmpty()) {
        add("base.deductions", "(" + reason + ")");
      }
    }
    if (!base.list("deductions").isEmpty()) {
      add("base.base", "Còn lại sau khi trừ: " + base.number("base") + " ");
    }
    add("present", "Số có mặt: " + result.number("present") + " ");
    long figure = result.number("baseFigure");
    String basis = purpose.elects() ? "Cơ sở tính kết quả bầu cử: " : "Cơ sở tính tỷ lệ: ";
    add("baseFigure", basis + figure + " ");
    if (result.text("majority", "").equals("MORE_THAN_HALF")) {
      add("majority", "tức là từ " + (figure / 2 + 1) + " phiếu trở lên");
    }
  }

  /** What a further round is for is printed first; returns what says how many are to be elected. */
  private Json.Members terms() {
    Json.Members election = result.members("election");
    if (!result.has("terms")) {
      return election;
    }
    Json.Members terms = result.members("terms");
    Json.Members vote = terms.has("again") ? terms.members("again") : terms;
    String said = said(vote);
    if (terms.has("again")) {
      String annulled = "bầu lại do lần bầu thứ " + terms.number("after") + " bị hủy";
      said = said.isEmpty() ? annulled : annulled + "; " + said;
    }
    add("terms", "Lần bầu này: " + said);
    return vote.has("seats") ? vote : election;
  }

  private static String said(Json.Members vote) {
    return switch (vote.text("kind")) {
      case "AMONG_TIED" ->
          "bầu lại trong số những người bằng phiếu ở lần bầu thứ "
              + vote.number("after")
              + ", người nhiều phiếu hơn trúng cử, không cần quá một nửa";
      case "SEATS_LEFT" ->
          "bầu tiếp số lượng còn thiếu sau lần bầu thứ "
              + vote.number("after")
              + (vote.truth("newNames")
                  ? ", danh sách được bổ sung người mới"
                  : ", danh sách không bổ sung người mới");
      default -> "";
    };
  }

  private void papers() {
    long issued = result.number("issued");
    long collected = result.number("collected");
    Json.Members ballots = result.members("ballots");
    add("issued", "Số phiếu phát ra: " + issued + " phiếu (");
    add("collected", "Số phiếu thu về: " + collected + " phiếu (");
    add("collected", "Số phiếu không thu về: " + (issued - collected) + " phiếu (");
    add("ballots.valid", "Số phiếu hợp lệ: " + ballots.number("valid") + " phiếu (");
    add("ballots.invalid", "Số phiếu không hợp lệ: " + ballots.number("invalid") + " phiếu (");
  }

  private void votes() {
    if (purpose == Purpose.CONFIDENCE_VOTE) {
      prints.addAll(PrintedLevels.votes(result));
      return;
    }
    boolean boxes = result.text("paper").equals("AGREE_DISAGREE");
    for (Json one : result.list("votes")) {
      Json.Members line = one.asMembers("votes");
      String more = boxes ? " " + line.number("notFor") + " " + line.number("notCounted") : "";
      row("votes", line.number("number"), line, more);
    }
  }

  private void outcome() {
    Json.Members outcome = result.members("outcome");
    List<Json> elected = outcome.list("elected");
    add(
        "outcome.elected",
        elected.isEmpty() ? "Không có người trúng cử." : "Trúng cử " + elected.size() + " người");
    int place = 0;
    for (Json one : elected) {
      Json.Members person = one.asMembers("elected");
      boolean alternate = person.has("alternate");
      Json.Members line = line(person.number("number"));
      row(
          "outcome.elected",
          ++place,
          alternate ? line.with("name", new Json.Text(line.text("name") + " (dự khuyết)")) : line,
          "");
    }
    if (outcome.has("tied")) {
      List<Json> tied = outcome.list("tied");
      add(
          "outcome.tied",
          "ở vị trí trúng cử cuối cùng: "
              + tied.size()
              + " người, mỗi người "
              + outcome.number("tiedVotes")
              + " phiếu; số lượng còn phải bầu: "
              + outcome.number("seatsTiedFor")
              + " người (");
      if (outcome.has("alternatesTiedFor")) {
        add(
            "outcome.tied",
            "trong đó dự khuyết " + outcome.number("alternatesTiedFor") + " người; xếp");
      }
      for (Json one : tied) {
        long number = one instanceof Json.Whole whole ? whole.value() : 0;
        row("outcome.tied", number, line(number), "");
      }
    }
    for (String open : List.of("seatsUnfilled", "seatsLeft")) {
      if (outcome.has(open)) {
        add("outcome", "Số lượng còn thiếu: " + outcome.number(open) + " người (");
      }
    }
  }

  private void support() {
    long needed = 3 * result.number("present") / 10 + 1;
    String share = "được trên 30% số người có mặt đồng ý (từ " + needed + " phiếu trở lên)";
    List<Json.Members> supported =
        result.members("outcome").list("persons").stream()
            .map(one -> one.asMembers("persons"))
            .filter(person -> person.truth("supported"))
            .sorted(Comparator.comparing((Json.Members person) -> -person.number("votes")))
            .toList();
    add(
        "outcome.persons",
        supported.isEmpty()
            ? "Không có người " + share
            : "Đ" + share.substring(1) + ": " + supported.size() + " người");
    for (Json.Members person : supported) {
      long number = person.number("number");
      row("outcome.persons", number, line(number), "");
    }
  }

  private void earlierCounts() {
    if (!result.has("earlierCounts")) {
      return;
    }
    add("recountReason", "Lý do kiểm phiếu lại: " + result.text("recountReason"));
    for (Json one : result.list("earlierCounts")) {
      Json.Members count = one.asMembers("earlierCounts");
      Json.Members ballots = count.members("ballots");
      add(
          "earlierCounts",
          "Kiểm phiếu lần thứ "
              + count.number("count")
              + ": thu về "
              + count.number("collected")
              + " phiếu, hợp lệ "
              + ballots.number("valid")
              + " phiếu, không hợp lệ "
              + ballots.number("invalid")
              + " phiếu.");
      if (purpose == Purpose.CONFIDENCE_VOTE) {
        prints.addAll(PrintedLevels.compared(count, result));
        continue;
      }
      for (Json vote : count.list("votes")) {
        Json.Members before = vote.asMembers("votes");
        long now = line(before.number("number")).number("votes");
        long difference = now - before.number("votes");
        prints.add(
            new Print(
                "earlierCounts",
                before.number("number")
                    + " "
                    + before.text("name")
                    + " "
                    + before.number("votes")
                    + " "
                    + now
                    + " "
                    + (difference > 0 ? "+" : "")
                    + difference,
                true));
      }
    }
  }

  private Json.Members line(long number) {
    List<Json> votes = result.list("votes");
    if (number < 1 || number > votes.size()) {
      throw new Malformed("number", "not on the list");
    }
    return votes.get((int) number - 1).asMembers("votes");
  }

  private void row(String field, long number, Json.Members line, String more) {
    String percentage = line.text("percentage").replace('.', ',') + "%";
    String text =
        number + " " + line.text("name") + " " + line.number("votes") + " " + percentage + more;
    prints.add(new Print(field, text, true));
  }

  private void add(String field, String text) {
    prints.add(new Print(field, text, false));
  }
}
