package org.kiemphieu.verify.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.NoteKey;
import org.kiemphieu.verify.seal.SignedCheckpoint;

/** Every countersigned checkpoint is of this ledger, by a registered witness, and holds. */
final class CountersignaturesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.COUNTERSIGNATURES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<List<SignedCheckpoint>> notes = evidence.cosigned().value();
    Optional<NoteKey> key = evidence.key().value();
    if (notes.isEmpty() || key.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.COSIGNED);
    }
    if (notes.get().isEmpty()) {
      return CheckResult.skipped(id(), Finding.of("SKIPPED_COSIGNED", FileNames.COSIGNED));
    }
    Journal journal = new Journal();
    long last = 0;
    for (SignedCheckpoint note : notes.get()) {
      Optional<byte[]> root = evidence.ledger().rootAt(note.size());
      boolean own =
          note.origin().equals(key.get().name())
              && note.size() > last
              && note.signedBy(key.get())
              && root.isPresent()
              && Arrays.equals(root.get(), note.root())
              && note.lines().size() > 1;
      journal.hold(
          id(), own, Finding.of("COSIGNED_OTHER", FileNames.COSIGNED).at("size", note.size()));
      last = note.size();
      for (SignedCheckpoint.Line line : note.lines()) {
        boolean holds =
            line.of(key.get())
                || evidence.witnesses().of(line).filter(w -> note.holds(w, line)).isPresent();
        journal.hold(
            id(),
            holds,
            Finding.of("COUNTERSIGNATURE_BROKEN", FileNames.COSIGNED)
                .at("size", note.size())
                .with("name", line.name()));
      }
    }
    return journal.result(id(), FileNames.COSIGNED);
  }
}
