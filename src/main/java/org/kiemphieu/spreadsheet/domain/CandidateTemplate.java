package org.kiemphieu.spreadsheet.domain;

/** What stands in the template of a candidate list; the words are in the message bundles. */
public enum CandidateTemplate {
  SHEET,
  NUMBER,
  NAME,
  BORN,
  OFFICIAL_MEMBER,
  MEMBER_SINCE,
  NOMINATION,
  YES,
  NO,
  CONVENING_COMMITTEE,
  ASSEMBLY,
  SELF,
  EXAMPLE_NAME
}
