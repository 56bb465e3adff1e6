package org.kiemphieu.identity.domain;

/** The form of names that people choose and URLs carry. */
public final class Codes {

  /** Lower-case letters, digits, dot and hyphen; 2 to 63. The database checks the same. */
  public static final String PATTERN = "[a-z0-9][a-z0-9.-]{1,62}";

  private Codes() {}
}
