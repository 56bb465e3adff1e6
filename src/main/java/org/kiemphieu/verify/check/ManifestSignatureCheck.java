package org.kiemphieu.verify.check;

import java.util.Arrays;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.Jws;

/** manifest.jws is a valid signature over manifest.json. */
final class ManifestSignatureCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MANIFEST_SIGNATURE;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<Jws> jws = evidence.manifestJws().value();
    Optional<byte[]> signed = evidence.contents().bytes(FileNames.MANIFEST);
    if (jws.isEmpty() || signed.isEmpty()) {
      return CheckResult.failed(id(), evidence.manifestJws().fault());
    }
    if (!Arrays.equals(jws.get().payload(), signed.get())) {
      return CheckResult.failed(id(), Finding.of("PAYLOAD_DIFFERS", FileNames.MANIFEST_JWS));
    }
    return jws.get().holds()
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), Finding.of("SIGNATURE_BROKEN", FileNames.MANIFEST_JWS));
  }
}
