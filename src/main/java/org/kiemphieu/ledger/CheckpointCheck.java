package org.kiemphieu.ledger;

import java.util.List;

/** What came of checking a signed checkpoint. */
public sealed interface CheckpointCheck {

  /**
   * The ledger signed it.
   *
   * @param checkpoint what it says
   * @param witnessed who countersigned of those one knows
   */
  record Verified(Checkpoint checkpoint, List<Witnessed> witnessed) implements CheckpointCheck {
    public Verified {
      witnessed = List.copyOf(witnessed);
    }
  }

  /**
   * It is worth nothing.
   *
   * @param fault why
   */
  record Rejected(Fault fault) implements CheckpointCheck {}

  /**
   * A countersignature that holds.
   *
   * @param witness whose
   * @param time seconds since 1970 UTC, as the witness says; may be in the future
   */
  record Witnessed(VerifierKey witness, long time) {}

  /** Why a checkpoint is worth nothing. */
  enum Fault {
    /** A signature that says it is of a known key does not hold. */
    FORGED,
    /** The ledger's key did not sign it. */
    NOT_SIGNED_BY_LEDGER,
    /** The text is signed but not a checkpoint's. */
    NOT_A_CHECKPOINT,
    /** It is the checkpoint of another ledger. */
    OTHER_LEDGER
  }
}
