package org.kiemphieu.conclusion.domain;

import java.util.Optional;

/**
 * That the superior committee annulled an election (190 Art. 33(2)).
 *
 * @param reason in words
 * @param newElection code of the election that is to be held in its place; none where none is
 *     ordered. It may be set up and voted on though the assembly is closed
 */
public record Annulment(String reason, Optional<String> newElection) {

  /** Whether something of the ledger belongs to the election ordered. */
  public boolean orders(String subject) {
    return newElection
        .map(code -> "elections/" + code)
        .filter(path -> subject.equals(path) || subject.startsWith(path + "/"))
        .isPresent();
  }
}
