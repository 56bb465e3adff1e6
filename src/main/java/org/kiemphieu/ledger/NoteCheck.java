package org.kiemphieu.ledger;

import java.util.List;

/** What came of checking the signatures of a note. */
public sealed interface NoteCheck {

  /**
   * At least one known key signed, and no signature of a known key is wrong.
   *
   * @param signed the known keys that signed
   * @param unknown signatures of other keys, not checked
   */
  record Verified(List<Signed> signed, List<NoteSignature> unknown) implements NoteCheck {
    public Verified {
      signed = List.copyOf(signed);
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * A signature that says it is of a known key does not hold: the note is rejected.
   *
   * @param signature that one
   */
  record Forged(NoteSignature signature) implements NoteCheck {}

  /** No known key signed: the note says nothing. */
  record NobodyKnown() implements NoteCheck {}

  /**
   * A signature that holds.
   *
   * @param key whose
   * @param signature which
   */
  record Signed(VerifierKey key, NoteSignature signature) {}
}
