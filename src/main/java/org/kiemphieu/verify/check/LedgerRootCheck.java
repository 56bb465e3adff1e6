package org.kiemphieu.verify.check;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.SignedCheckpoint;

/** The tree over the ledger's lines has the root and size of the checkpoint (RFC 9162, 2.1). */
final class LedgerRootCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.LEDGER_ROOT;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<SignedCheckpoint> checkpoint = evidence.checkpoint().value();
    if (checkpoint.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.CHECKPOINT);
    }
    long size = evidence.ledger().roots().size();
    if (checkpoint.get().size() != size) {
      return CheckResult.failed(
          id(), Finding.differs(FileNames.CHECKPOINT, "size", checkpoint.get().size(), size));
    }
    byte[] root = evidence.ledger().roots().root();
    return Arrays.equals(root, checkpoint.get().root())
        ? CheckResult.ok(id())
        : CheckResult.failed(
            id(),
            Finding.differs(
                FileNames.CHECKPOINT,
                "root",
                checkpoint.get().rootText(),
                Base64.getEncoder().encodeToString(root)));
  }
}
