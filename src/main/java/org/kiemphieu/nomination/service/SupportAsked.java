package org.kiemphieu.nomination.service;

/** What is said of the support for a nominee. */
public sealed interface SupportAsked {

  /**
   * Figures somebody keyed.
   *
   * @param votes those for it
   * @param attending those attending when they were asked
   * @param source how they were asked, in words
   */
  record Keyed(int votes, int attending, String source) implements SupportAsked {}

  /**
   * Whatever the confirmed result of an opinion poll says; nobody keys it again.
   *
   * @param election code of the poll
   */
  record Polled(String election) implements SupportAsked {}
}
