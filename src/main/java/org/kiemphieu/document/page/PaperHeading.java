package org.kiemphieu.document.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.document.content.BallotPaperContent;

/** What ballot papers and the sheets for counting them by hand begin with. */
final class PaperHeading {

  private static final String OWN_RULES = "own";
  private static final String ELECT = "Bầu ";

  private PaperHeading() {}

  /** The data by the names the templates have for it. */
  static Map<String, Object> of(BallotPaperContent content) {
    AssemblySettings assembly = content.assembly();
    boolean party = !assembly.regulation().equals(OWN_RULES);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", title(content));
    data.put("party", party);
    data.put("superior", assembly.superior());
    data.put("organisation", assembly.organisation());
    data.put("assembly", assembly.name());
    data.put("term", assembly.name().contains(assembly.term()) ? "" : assembly.term());
    data.put("place", assembly.place());
    data.put("day", assembly.heldOn().map(VietnameseText::day).orElse(""));
    data.put("name", name(content));
    data.put("elects", content.elects());
    data.put("what", what(content));
    data.put("seats", content.seats());
    data.put("names", content.candidates().size());
    data.put("round", content.key().round());
    data.put("stamp", party ? "(Dấu của cấp ủy triệu tập)" : "(Đóng dấu)");
    return data;
  }

  /** What the file says it is. */
  static String title(BallotPaperContent content) {
    return name(content) + " - " + content.election().title();
  }

  /** What the paper is called. */
  private static String name(BallotPaperContent content) {
    return switch (content.election().purpose()) {
      case ELECTION -> "Phiếu bầu";
      case CONFIDENCE_VOTE -> "Phiếu tín nhiệm";
      case OPINION_POLL -> "Phiếu thăm dò";
    };
  }

  /** The election's title as it goes on after the words "phiếu bầu". */
  private static String what(BallotPaperContent content) {
    String title = content.election().title();
    String what = title.startsWith(ELECT) ? title.substring(ELECT.length()) : title;
    // The years stay with the words before them.
    return what.replaceAll("nhiệm kỳ (?=\\d)", "nhiệm\u00A0kỳ\u00A0");
  }
}
