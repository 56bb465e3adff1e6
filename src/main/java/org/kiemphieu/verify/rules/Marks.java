package org.kiemphieu.verify.rules;

import java.util.Arrays;
import java.util.List;
import org.kiemphieu.verify.json.Malformed;

/** What stands on one sheet, line by line, read from the stored form of marks-notation.md. */
public final class Marks {

  private static final char NO_SIGN = ' ';

  private final char[] signs;
  private final Paper paper;

  private Marks(char[] signs, Paper paper) {
    this.signs = signs;
    this.paper = paper;
  }

  /**
   * Reads marks.
   *
   * @param text ascending numbers with one space between, each with its sign where the paper has
   *     signs
   * @param names number of names on the paper
   * @throws Malformed when the text is in another form
   */
  public static Marks parse(String text, int names, Paper paper) {
    char[] signs = new char[names];
    int last = 0;
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      int number = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        number = number * 10 + text.charAt(at) - '0';
        at++;
        if (at - begin > 6) {
          throw fault();
        }
      }
      if (at == begin || text.charAt(begin) == '0' || number <= last || number > names) {
        throw fault();
      }
      last = number;
      signs[number - 1] = NO_SIGN;
      if (!paper.signs().isEmpty()) {
        if (at == text.length() || paper.signs().indexOf(text.charAt(at)) < 0) {
          throw fault();
        }
        signs[number - 1] = text.charAt(at++);
      }
      if (at < text.length() && (text.charAt(at++) != ' ' || at == text.length())) {
        throw fault();
      }
    }
    return new Marks(signs, paper);
  }

  private static Malformed fault() {
    return new Malformed("marks", "not marks of this paper in their stored form");
  }

  /** Number of lines. */
  public int names() {
    return signs.length;
  }

  /** What a line counts as, from 0. */
  public Paper.Line line(int index) {
    return signs[index] == 0 ? paper.notWritten() : paper.written(signs[index]);
  }

  /** Number of lines voted for. */
  public int votes() {
    int votes = 0;
    for (int i = 0; i < signs.length; i++) {
      votes += line(i) == Paper.Line.FOR ? 1 : 0;
    }
    return votes;
  }

  /** Whether every line has this sign. */
  boolean everyLine(char sign) {
    for (char one : signs) {
      if (one != sign) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks marks
        && marks.paper == paper
        && Arrays.equals(marks.signs, signs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(signs);
  }

  @Override
  public String toString() {
    return List.of(paper, new String(signs)).toString();
  }
}
