package org.kiemphieu.verify.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.Certificates;

/** The certificate was valid when the result was confirmed. */
final class CertificateValidityCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.CERTIFICATE_VALIDITY;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<X509Certificate> certificate = evidence.certificate().value();
    if (certificate.isEmpty() || evidence.confirmed().isEmpty()) {
      return CheckResult.notReached(id(), FileNames.CERTIFICATE);
    }
    Instant time = Instant.parse(evidence.confirmed().get().at());
    return Certificates.validAt(certificate.get(), time)
        ? CheckResult.ok(id())
        : CheckResult.failed(
            id(),
            Finding.of("CERTIFICATE_NOT_VALID", FileNames.CERTIFICATE)
                .with("at", time)
                .with("from", certificate.get().getNotBefore().toInstant())
                .with("until", certificate.get().getNotAfter().toInstant()));
  }
}
