package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kiemphieu.document.content.BallotPaperContent;

/** How to mark a ballot paper, as it stands above the names (244 Art. 17, 190 Art. 15). */
final class VotingInstruction {

  private static final String NOTHING_ELSE =
      "Không viết thêm, không ký tên, không đánh dấu riêng trên phiếu.";

  private VotingInstruction() {}

  /** The sentences, the most important first. */
  static List<String> of(BallotPaperContent paper) {
    List<String> sentences = new ArrayList<>();
    switch (paper.paper().kind()) {
      case STRIKE_OUT -> strikeOut(paper, sentences);
      case AGREE_DISAGREE -> twoBoxes(paper, sentences);
      case MARK_FOR -> {
        sentences.add("Bầu cho ai thì đánh dấu X vào ô “Bầu” trên dòng có họ và tên người đó.");
        sentences.add(limits("Bầu", paper));
      }
      case THREE_LEVELS -> {
        sentences.add(
            "Trên mỗi dòng, đánh dấu X vào một trong ba ô “Tín nhiệm cao”, “Tín nhiệm” hoặc"
                + " “Tín nhiệm thấp”.");
        sentences.add("Không gạch họ và tên in trên phiếu.");
      }
    }
    sentences.add(NOTHING_ELSE);
    return sentences;
  }

  private static void strikeOut(BallotPaperContent paper, List<String> sentences) {
    sentences.add(
        "Không bầu cho ai thì gạch ngang cả họ và tên người đó;"
            + " để nguyên họ và tên những người mình bầu.");
    if (paper.surplus() > 0) {
      sentences.add(
          "Phải gạch từ %d người trở lên; %s"
              .formatted(paper.surplus(), lowerFirst(limits("Để lại", paper))));
    }
  }

  private static void twoBoxes(BallotPaperContent paper, List<String> sentences) {
    sentences.add(
        paper.candidates().size() == 1
            ? "Đánh dấu X vào một trong hai ô “Đồng ý” hoặc “Không đồng ý”."
            : "Trên mỗi dòng, đánh dấu X vào một trong hai ô “Đồng ý” hoặc “Không đồng ý”.");
    if (paper.surplus() > 0) {
      sentences.add(limits("Đồng ý", paper));
    }
  }

  /** How many may be voted for. */
  private static String limits(String what, BallotPaperContent paper) {
    int most = paper.seats();
    // A further vote may be on fewer seats than own rules ask votes for.
    int fewest = Math.min(paper.fewestVotes(), most);
    if (fewest == most) {
      return "%s đúng %d người.".formatted(what, most);
    }
    return fewest > 1
        ? "%s từ %d đến %d người.".formatted(what, fewest, most)
        : "%s không quá %d người.".formatted(what, most);
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
