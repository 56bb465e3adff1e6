package org.kiemphieu.spreadsheet.domain;

/** What stands in the table of a roll; the words are in the message bundles. */
public enum DelegateTemplate {
  SHEET,
  CARD,
  NAME,
  BORN,
  SEX,
  ETHNICITY,
  QUALIFICATION,
  POLITICAL_THEORY,
  MEMBER_SINCE,
  UNIT,
  KIND,
  CONVENING_COMMITTEE,
  FIRST_TIME,
  SECTION,
  SEAT,
  YES,
  NO,
  EXAMPLE_NAME,
  EXAMPLE_UNIT
}
