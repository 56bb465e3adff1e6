package org.kiemphieu.subordinate.domain;

/** What stands in the template of reported results; the words are in the message bundles. */
public enum ReportedTemplate {
  SHEET,
  ORGANISATION,
  PLANNED_ORGANISATION,
  NAME,
  PERSON,
  OTHER
}
