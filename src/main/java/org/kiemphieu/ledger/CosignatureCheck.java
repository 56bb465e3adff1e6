package org.kiemphieu.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/** What came of checking a signature under a checkpoint that should be a witness's. */
public sealed interface CosignatureCheck {

  /** Why it is not taken; empty when it is. */
  Optional<Refusal> refusal();

  /**
   * A witness made it.
   *
   * @param witness name under which the witness is known
   * @param at when, as the witness says
   * @param signature as it stands in the note
   */
  record Holds(String witness, Instant at, NoteSignature signature) implements CosignatureCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.empty();
    }
  }

  /**
   * It says it is of a key that no witness has.
   *
   * @param name that key's name
   */
  record UnknownKey(String name) implements CosignatureCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(Refusal.of(LedgerRefusal.COSIGNATURE_OF_UNKNOWN_KEY).with("key", name));
    }
  }

  /**
   * It says it is a witness's and is not, or is under another text.
   *
   * @param witness that one's name
   */
  record Forged(String witness) implements CosignatureCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(Refusal.of(LedgerRefusal.COSIGNATURE_FORGED).with("witness", witness));
    }
  }

  /**
   * The witness signed at a time that is still to come.
   *
   * @param witness that one's name
   * @param time seconds since 1970 UTC
   */
  record Ahead(String witness, long time) implements CosignatureCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(
          Refusal.of(LedgerRefusal.COSIGNATURE_TIME).with("witness", witness).with("time", time));
    }
  }

  /**
   * Checks one signature of a note.
   *
   * @param text the note's text
   * @param signature from anywhere
   * @param witnesses keys by the name under which their witnesses are known
   * @param latest the latest time at which a witness can have signed
   */
  static CosignatureCheck of(
      String text, NoteSignature signature, Map<String, VerifierKey> witnesses, Instant latest) {
    Optional<Map.Entry<String, VerifierKey>> claimed =
        witnesses.entrySet().stream()
            .filter(witness -> witness.getValue().claimedBy(signature))
            .findFirst();
    if (claimed.isEmpty()) {
      return new UnknownKey(signature.name());
    }
    String witness = claimed.get().getKey();
    Optional<Cosignature> made = Cosignature.of(signature.signature());
    if (made.isEmpty() || !claimed.get().getValue().verifies(text, signature)) {
      return new Forged(witness);
    }
    long time = made.get().time();
    return time > latest.getEpochSecond()
        ? new Ahead(witness, time)
        : new Holds(witness, Instant.ofEpochSecond(time), signature);
  }
}
