package org.kiemphieu.verify.check;

import java.util.Arrays;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.NoteKey;
import org.kiemphieu.verify.seal.SignedCheckpoint;

/** The ledger goes on from the checkpoint kept from earlier. Only with --checkpoint. */
final class EarlierCheckpointCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.EARLIER_CHECKPOINT;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    if (evidence.options().checkpoint().isEmpty()) {
      return CheckResult.skipped(id(), Finding.of("SKIPPED_CHECKPOINT", FileNames.CHECKPOINT));
    }
    Optional<SignedCheckpoint> earlier = evidence.earlier().value();
    Optional<NoteKey> key = evidence.key().value();
    if (earlier.isEmpty()) {
      return CheckResult.failed(id(), evidence.earlier().fault());
    }
    if (key.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.KEY);
    }
    if (!earlier.get().origin().equals(key.get().name())) {
      return failed("EARLIER_OF_OTHER_LEDGER", earlier.get(), evidence);
    }
    if (!earlier.get().signedBy(key.get())) {
      return failed("EARLIER_OF_OTHER_KEY", earlier.get(), evidence);
    }
    if (earlier.get().size() > evidence.ledger().roots().size()) {
      return failed("EARLIER_IS_LATER", earlier.get(), evidence);
    }
    Optional<byte[]> root = evidence.ledger().rootAt(earlier.get().size());
    return root.isPresent() && Arrays.equals(root.get(), earlier.get().root())
        ? CheckResult.ok(id())
        : failed("LEDGER_REWRITTEN", earlier.get(), evidence);
  }

  private CheckResult failed(String code, SignedCheckpoint earlier, Evidence evidence) {
    return CheckResult.failed(
        id(),
        Finding.of(code, FileNames.LEDGER)
            .with("origin", earlier.origin())
            .with("size", earlier.size())
            .with("entries", evidence.ledger().roots().size()));
  }
}
