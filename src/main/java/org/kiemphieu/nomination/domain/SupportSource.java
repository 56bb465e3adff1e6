package org.kiemphieu.nomination.domain;

/** How those attending were asked whether a nominee should be considered. */
public sealed interface SupportSource {

  /** What it was, in words. */
  String text();

  /**
   * By something the service knows nothing of.
   *
   * @param text what it was, such as an opinion poll on paper at four o'clock
   */
  record InWords(String text) implements SupportSource {}
}
