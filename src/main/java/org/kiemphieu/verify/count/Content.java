package org.kiemphieu.verify.count;

/** Marks and defects of a sheet as one text. Neither has a vertical bar. */
record Content(String marks, String defects) {

  private static final char BETWEEN = '|';

  static Content of(String text) {
    int at = text.indexOf(BETWEEN);
    return new Content(text.substring(0, at), text.substring(at + 1));
  }

  String text() {
    return marks + BETWEEN + defects;
  }
}
