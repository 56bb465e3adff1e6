package org.kiemphieu.verify.minutes;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.minutes.PrintedFigures.Print;

/** The figures of a vote of confidence as the minutes print them. */
final class PrintedLevels {

  private PrintedLevels() {}

  /** The table of everybody. */
  static List<Print> votes(Json.Members result) {
    List<Print> prints = new ArrayList<>();
    for (Json one : result.list("votes")) {
      Json.Members line = one.asMembers("votes");
      prints.add(
          new Print(
              "votes",
              named(line)
                  + share(line, "high")
                  + share(line, "confidence")
                  + share(line, "low")
                  + " "
                  + line.number("notCounted"),
              true));
    }
    return prints;
  }

  /** Those for whom something follows, the graver consequence first. */
  static List<Print> consequences(Json.Members result) {
    List<Print> prints = new ArrayList<>();
    prints.addAll(of(result, "REMOVED", "miễn nhiệm chức vụ đang giữ"));
    prints.addAll(of(result, "OUT_OF_PLANNING", "đưa ra khỏi quy hoạch chức vụ cao hơn"));
    if (prints.isEmpty()) {
      String nobody = "Không có người có quá một nửa số phiếu thu về là tín nhiệm thấp.";
      prints.add(new Print("outcome.persons", nobody, false));
    }
    return prints;
  }

  private static List<Print> of(Json.Members result, String consequence, String said) {
    List<Print> rows = new ArrayList<>();
    for (Json one : result.members("outcome").list("persons")) {
      Json.Members person = one.asMembers("persons");
      if (person.text("consequence").equals(consequence)) {
        Json.Members line = line(result, person.number("number"));
        rows.add(new Print("outcome.persons", named(line) + share(line, "low"), true));
      }
    }
    if (!rows.isEmpty()) {
      String heading = "(" + said + "): " + rows.size() + " người";
      rows.add(0, new Print("outcome.persons", heading, false));
    }
    return rows;
  }

  /** An earlier count beside this one. */
  static List<Print> compared(Json.Members earlier, Json.Members result) {
    List<Print> prints = new ArrayList<>();
    for (Json one : earlier.list("votes")) {
      Json.Members before = one.asMembers("votes");
      String now = levels(line(result, before.number("number")));
      prints.add(new Print("earlierCounts", named(before) + levels(before) + now, true));
    }
    return prints;
  }

  private static Json.Members line(Json.Members result, long number) {
    List<Json> votes = result.list("votes");
    if (number < 1 || number > votes.size()) {
      throw new Malformed("number", "not on the list");
    }
    return votes.get((int) number - 1).asMembers("votes");
  }

  private static String named(Json.Members line) {
    return line.number("number") + " " + line.text("name");
  }

  private static String share(Json.Members line, String level) {
    String percentage = line.text(level + "Percentage").replace('.', ',') + "%";
    return " " + line.number(level) + " " + percentage;
  }

  private static String levels(Json.Members line) {
    return " " + line.number("high") + " " + line.number("confidence") + " " + line.number("low");
  }
}
