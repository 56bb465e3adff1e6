package org.kiemphieu.verify.check;

import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.NoteKey;
import org.kiemphieu.verify.seal.SignedCheckpoint;

/** checkpoint.txt is this ledger's and signed by the key in verifier-key.txt. */
final class CheckpointSignatureCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.CHECKPOINT_SIGNATURE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<NoteKey> key = evidence.key().value();
    Optional<SignedCheckpoint> checkpoint = evidence.checkpoint().value();
    if (key.isEmpty()) {
      return CheckResult.failed(id(), evidence.key().fault());
    }
    if (checkpoint.isEmpty()) {
      return CheckResult.failed(id(), evidence.checkpoint().fault());
    }
    String origin = checkpoint.get().origin();
    if (!origin.equals(key.get().name()) || !origin.endsWith("/" + evidence.target().assembly())) {
      return CheckResult.failed(
          id(),
          Finding.of("OTHER_ORIGIN", FileNames.CHECKPOINT)
              .with("origin", origin)
              .with("key", key.get().name()));
    }
    for (SignedCheckpoint.Line line : checkpoint.get().lines()) {
      boolean own = line.of(key.get());
      if (!own
          && evidence
              .witnesses()
              .of(line)
              .filter(w -> holds(checkpoint.get(), w, line))
              .isEmpty()) {
        return CheckResult.failed(
            id(),
            Finding.of("COUNTERSIGNATURE_BROKEN", FileNames.CHECKPOINT).with("name", line.name()));
      }
    }
    return checkpoint.get().signedBy(key.get())
        ? CheckResult.ok(
            id(), Finding.of("LEDGER_KEY", FileNames.KEY).with("key", key.get().text()))
        : CheckResult.failed(id(), Finding.of("SIGNATURE_BROKEN", FileNames.CHECKPOINT));
  }

  private static boolean holds(SignedCheckpoint note, NoteKey key, SignedCheckpoint.Line line) {
    return note.holds(key, line);
  }
}
