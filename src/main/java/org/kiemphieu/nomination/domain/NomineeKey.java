package org.kiemphieu.nomination.domain;

/**
 * Names a nomination.
 *
 * @param assembly code of the assembly
 * @param election code of the election in it
 * @param nominee code or number the secretariat gave the nominee in this election
 */
public record NomineeKey(String assembly, String election, String nominee) {

  /** A number or a code: lower-case letters, digits, dot and hyphen; 1 to 63. */
  public static final String PATTERN = "[a-z0-9][a-z0-9.-]{0,62}";

  /** Path below the assembly, as the ledger names the nomination. */
  public String subject() {
    return "elections/" + election + "/nominations/" + nominee;
  }
}
