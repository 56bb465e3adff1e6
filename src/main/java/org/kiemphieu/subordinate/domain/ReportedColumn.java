package org.kiemphieu.subordinate.domain;

/**
 * A column of the workbook of reported results; the words are in the message bundles. A row is one
 * person elected; what is of the congress or of the round need stand in its first row only.
 */
public enum ReportedColumn {
  CODE(Of.CONGRESS, true),
  ORGANISATION(Of.CONGRESS, true),
  NAME(Of.CONGRESS, true),
  LEVEL(Of.CONGRESS, false),
  KIND(Of.CONGRESS, true),
  HELD_ON(Of.CONGRESS, false),
  CONVENED(Of.CONGRESS, false),
  BASE(Of.CONGRESS, false),
  PRESENT(Of.CONGRESS, false),
  OFFICE(Of.ROUND, true),
  ROUND(Of.ROUND, false),
  SEATS(Of.ROUND, true),
  ISSUED(Of.ROUND, true),
  COLLECTED(Of.ROUND, true),
  VALID(Of.ROUND, true),
  INVALID(Of.ROUND, true),
  PERSON(Of.PERSON, true),
  VOTES(Of.PERSON, true),
  BORN(Of.PERSON, false),
  SEX(Of.PERSON, false),
  ETHNICITY(Of.PERSON, false),
  QUALIFICATION(Of.PERSON, false),
  POLITICAL_THEORY(Of.PERSON, false),
  FIRST_TIME(Of.PERSON, false);

  /** What a cell says something of. */
  public enum Of {
    CONGRESS,
    ROUND,
    PERSON
  }

  private final Of of;
  private final boolean required;

  ReportedColumn(Of of, boolean required) {
    this.of = of;
    this.required = required;
  }

  /** What its cells say something of. */
  public Of of() {
    return of;
  }

  /** Whether it must be said of every one of these, and the column be there. */
  public boolean required() {
    return required;
  }
}
