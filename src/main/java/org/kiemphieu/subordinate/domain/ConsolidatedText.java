package org.kiemphieu.subordinate.domain;

/** What stands in the workbook of consolidated tables; the words are in the message bundles. */
public enum ConsolidatedText {
  CONGRESSES_SHEET,
  MAKE_UP_SHEET,
  TOTAL,
  LEVEL,
  ORGANISATION,
  CODE,
  SOURCE,
  COUNTED,
  REPORTED,
  TOGETHER,
  CONVENED,
  BASE,
  PRESENT,
  OFFICE,
  ELECTIONS,
  ELECTIONS_CONFIRMED,
  SEATS,
  ELECTED,
  UNKNOWN,
  TARGET,
  TARGET_MET,
  MET,
  NOT_MET,
  UNDECIDED,
  POLITICAL_THEORY
}
