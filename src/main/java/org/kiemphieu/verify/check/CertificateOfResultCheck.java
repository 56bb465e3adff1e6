package org.kiemphieu.verify.check;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.Certificates;
import org.kiemphieu.verify.seal.Jws;

/** certificate.pem is the certificate that result.jws names. */
final class CertificateOfResultCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.CERTIFICATE_OF_RESULT;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<X509Certificate> certificate = evidence.certificate().value();
    Optional<Jws> jws = evidence.resultJws().value();
    if (certificate.isEmpty()) {
      return CheckResult.failed(id(), evidence.certificate().fault());
    }
    if (jws.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.RESULT_JWS);
    }
    return Certificates.base64(certificate.get())
            .equals(Certificates.base64(jws.get().certificate()))
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), Finding.of("OTHER_CERTIFICATE", FileNames.CERTIFICATE));
  }
}
