package org.kiemphieu.verify.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** The minutes' text: figures in their order, and the foot of each page. */
public final class MinutesText {

  /** Name of the file. */
  public static final String FILE = "minutes.pdf";

  private static final Pattern FOOT =
      Pattern.compile(
          "Trang (\\d+)/(\\d+) Mốc nhật ký kiểm phiếu: (\\S+) Số mục: (\\d+) Gốc: (\\S+)");
  private static final Pattern REASON = Pattern.compile("\\+ (\\d+) phiếu \\(");
  private static final Pattern HEADING_OF_COUNTS = Pattern.compile("Lần thứ \\d{1,9}\\b");
  private static final Pattern LABEL = Pattern.compile("(Số|Danh|Tổng|Còn|Cơ)[^:0-9]*: ");
  private static final Pattern HEADING = Pattern.compile("IV\\. Số phiếu (bầu )?của từng người");

  private final Journal journal;
  private String text = "";
  private int at;
  private boolean rowBefore;

  /** Findings go into the journal. */
  public MinutesText(Journal journal) {
    this.journal = journal;
  }

  /** Looks at the foot of every page and takes it off. */
  public void feet(List<String> pages, String origin, long size, String root) {
    StringBuilder rest = new StringBuilder();
    int number = 0;
    for (String page : pages) {
      number++;
      Matcher foot = FOOT.matcher(page);
      if (!foot.find()) {
        journal.fault(
            CheckId.MINUTES_CHECKPOINT, Finding.of("FOOT_ABSENT", FILE).at("page", number));
        rest.append(page).append(' ');
        continue;
      }
      equal(number, "page", foot.group(1) + "/" + foot.group(2), number + "/" + pages.size());
      equal(number, "origin", foot.group(3), origin);
      equal(number, "size", foot.group(4), Long.toString(size));
      equal(number, "root", foot.group(5), root);
      rest.append(page, 0, foot.start()).append(' ');
      rest.append(page, foot.end(), page.length()).append(' ');
    }
    text = rest.toString().replaceAll(" +", " ");
  }

  private void equal(int page, String field, String stated, String found) {
    journal.hold(
        CheckId.MINUTES_CHECKPOINT,
        stated.equals(found),
        Finding.differs(FILE, field, stated, found).at("page", page));
  }

  /** Looks for every figure of the result. After {@link #feet}. */
  public void figures(Json.Members result) {
    for (PrintedFigures.Print print : PrintedFigures.beforeReasons(result)) {
      find(print);
    }
    reasons(result);
    for (PrintedFigures.Print print : PrintedFigures.afterReasons(result)) {
      find(print);
    }
  }

  private void reasons(Json.Members result) {
    List<Long> found = new ArrayList<>();
    Json.Members byReason = result.members("ballots").members("invalidByReason");
    byReason.all().keySet().forEach(rule -> found.add(byReason.number(rule)));
    int end = heading(at);
    List<Long> stated = new ArrayList<>();
    Matcher reason = REASON.matcher(text).region(at, end < 0 ? at : end);
    while (reason.find()) {
      String number = reason.group(1);
      stated.add(number.length() > 9 ? -1L : Long.parseLong(number));
    }
    found.sort(null);
    stated.sort(null);
    journal.hold(
        CheckId.MINUTES_FIGURES,
        stated.equals(found),
        Finding.differs(FILE, "ballots.invalidByReason", stated, found));
    at = Math.max(at, end);
  }

  private void find(PrintedFigures.Print print) {
    String wanted = print.text().replaceAll("[\\s\\u00A0]+", " ");
    String page = PageOrder.of(wanted);
    Matcher place =
        Pattern.compile(
                page.equals(wanted) ? place(wanted) : place(wanted) + "|" + place(page),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    boolean found = place.find(at);
    boolean between =
        found
            && print.row()
            && HEADING_OF_COUNTS
                .matcher(text.substring(at, place.start()))
                .replaceAll("")
                .chars()
                .anyMatch(this::figure);
    boolean whole =
        found
            && !touches(text, place.start() - 1, wanted, 0)
            && !touches(text, place.end(), wanted, wanted.length() - 1);
    journal.hold(
        CheckId.MINUTES_FIGURES,
        found && whole && !(between && rowBefore) && once(wanted, print),
        Finding.of("NOT_PRINTED", FILE).at("field", print.field()).with("text", wanted));
    at = found ? place.end() : at;
    rowBefore = print.row();
  }

  /**
   * Where a text may be printed: a line may end between any two characters but within a number, and
   * a character the font lacks is a number sign.
   */
  private String place(String wanted) {
    StringBuilder pattern = new StringBuilder();
    int before = ' ';
    for (int c : wanted.codePoints().toArray()) {
      boolean together = figure(before) && figure(c);
      pattern.append(before == ' ' || c == ' ' || together ? "" : " ?");
      if (c == ' ') {
        pattern.append(' ');
      } else {
        String one = Pattern.quote(Character.toString(c));
        pattern.append(c > 127 ? "(?:" + one + "|#)" : one);
      }
      before = c;
    }
    return pattern.toString();
  }

  /** Where the table of candidates begins; less than 0 where it does not. */
  private int heading(int from) {
    Matcher heading = HEADING.matcher(text);
    return heading.find(from) ? heading.start() : -1;
  }

  /** Whether the label of a figure stands once before the candidates: nobody typed it again. */
  private boolean once(String wanted, PrintedFigures.Print print) {
    Matcher label = LABEL.matcher(wanted);
    int end = heading(0);
    if (print.row() || !label.lookingAt() || end < 0) {
      return true;
    }
    int first = text.indexOf(label.group());
    int again = text.indexOf(label.group(), first + 1);
    return again < 0 || (again > end && first < end) || first > end;
  }

  private boolean figure(int character) {
    return character >= '0' && character <= '9';
  }

  /** Whether a figure goes on beyond what was looked for. */
  private boolean touches(String all, int index, String wanted, int edge) {
    return index >= 0
        && index < all.length()
        && figure(all.charAt(index))
        && figure(wanted.charAt(edge));
  }
}
