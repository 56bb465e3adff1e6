package org.kiemphieu.nomination.domain;

/** How those attending were asked whether a nominee should be considered. */
public sealed interface SupportSource {

  /**
   * By something the service knows nothing of.
   *
   * @param text what it was, such as an opinion poll on paper at four o'clock
   */
  record InWords(String text) implements SupportSource {}

  /**
   * By an opinion poll counted here; the figures are those of its confirmed result.
   *
   * @param election code of the poll among the elections of the assembly
   */
  record OfPoll(String election) implements SupportSource {}
}
