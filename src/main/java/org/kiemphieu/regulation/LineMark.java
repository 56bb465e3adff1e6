package org.kiemphieu.regulation;

/**
 * What stands on one line of a paper when it is not what a line of that paper says by itself. The
 * sign follows the line's number in the marks notation.
 */
public enum LineMark {
  /** The name is struck through. */
  STRUCK(PaperKind.STRIKE_OUT, ""),
  /** The name is marked as voted for. */
  CHOSEN(PaperKind.MARK_FOR, ""),
  /** The box "disagree" is marked, the box "agree" is not. */
  DISAGREE(PaperKind.AGREE_DISAGREE, "-"),
  /** Both boxes are marked. */
  BOTH(PaperKind.AGREE_DISAGREE, "*"),
  /** Neither box is marked. */
  NEITHER(PaperKind.AGREE_DISAGREE, "?"),
  /** The box "confidence" alone is marked. */
  CONFIDENCE(PaperKind.THREE_LEVELS, "="),
  /** The box "low" alone is marked. */
  LOW(PaperKind.THREE_LEVELS, "-"),
  /** More than one of the three boxes is marked. */
  SEVERAL_BOXES(PaperKind.THREE_LEVELS, "*"),
  /** None of the three boxes is marked. */
  NO_BOX(PaperKind.THREE_LEVELS, "?");

  private final PaperKind paper;
  private final String sign;

  LineMark(PaperKind paper, String sign) {
    this.paper = paper;
    this.sign = sign;
  }

  /** The paper on which this can stand. */
  public PaperKind paper() {
    return paper;
  }

  /** What follows the number in the notation. */
  public String sign() {
    return sign;
  }
}
