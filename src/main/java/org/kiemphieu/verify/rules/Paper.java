package org.kiemphieu.verify.rules;

/** How a paper is marked. */
public enum Paper {
  /** A number written is struck through; those left standing are voted for. */
  STRIKE_OUT("", Line.NOT_FOR, Line.FOR),
  /** Two boxes; a line not written has "agree" only. */
  AGREE_DISAGREE("-*?", Line.NOT_COUNTED, Line.FOR),
  /** A number written is voted for. */
  MARK_FOR("", Line.FOR, Line.NOT_FOR),
  /** Three boxes of a vote of confidence; a line not written has "high" only. */
  THREE_LEVELS("=-*?", Line.NOT_COUNTED, Line.HIGH);

  /** What a line of a sheet counts as. */
  public enum Line {
    FOR,
    NOT_FOR,
    NOT_COUNTED,
    HIGH,
    CONFIDENCE,
    LOW
  }

  private final String signs;
  private final Line written;
  private final Line notWritten;

  Paper(String signs, Line written, Line notWritten) {
    this.signs = signs;
    this.written = written;
    this.notWritten = notWritten;
  }

  /** The signs after a number, one of which is required; empty where there are none. */
  String signs() {
    return signs;
  }

  /** What a line counts as on which this sign stands. */
  Line written(char sign) {
    return switch (sign) {
      case '-' -> this == THREE_LEVELS ? Line.LOW : Line.NOT_FOR;
      case '=' -> Line.CONFIDENCE;
      default -> written;
    };
  }

  /** What a line counts as that is not in the notation. */
  Line notWritten() {
    return notWritten;
  }
}
