package org.kiemphieu.verify.check;

import java.util.Arrays;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.Jws;

/** result.jws is a valid signature over result.json. */
final class ResultSignatureCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.RESULT_SIGNATURE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<Jws> jws = evidence.resultJws().value();
    Optional<byte[]> signed = evidence.contents().bytes(FileNames.RESULT);
    if (jws.isEmpty() || signed.isEmpty()) {
      return CheckResult.failed(id(), evidence.resultJws().fault());
    }
    if (!Arrays.equals(jws.get().payload(), signed.get())) {
      return CheckResult.failed(id(), Finding.of("PAYLOAD_DIFFERS", FileNames.RESULT_JWS));
    }
    return jws.get().holds()
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), Finding.of("SIGNATURE_BROKEN", FileNames.RESULT_JWS));
  }
}
