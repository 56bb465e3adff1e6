package org.kiemphieu.verify.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.seal.Certificates;
import org.kiemphieu.verify.seal.Jws;

/** Both certificates are the one trusted, or issued by it. Only with --trust. */
final class CertificateTrustCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.CERTIFICATE_TRUST;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<X509Certificate> certificate = evidence.certificate().value();
    if (certificate.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.CERTIFICATE);
    }
    if (evidence.options().trust().isEmpty()) {
      return CheckResult.skipped(
          id(),
          Finding.of("SKIPPED_TRUST", FileNames.CERTIFICATE)
              .with("fingerprint", Certificates.fingerprint(certificate.get()))
              .with("subject", certificate.get().getSubjectX500Principal()));
    }
    X509Certificate trust;
    try {
      trust = Certificates.ofPem(evidence.options().trust().get());
    } catch (Malformed fault) {
      return CheckResult.failed(id(), Finding.malformed("--trust", fault));
    }
    Optional<Jws> manifest = evidence.manifestJws().value();
    if (evidence.confirmed().isEmpty() || manifest.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.MANIFEST_JWS);
    }
    Instant time = Instant.parse(evidence.confirmed().get().at());
    if (!Certificates.trusted(certificate.get(), trust, time)) {
      return CheckResult.failed(id(), finding(FileNames.CERTIFICATE, certificate.get()));
    }
    X509Certificate other = manifest.get().certificate();
    return Certificates.trusted(other, trust, time)
        ? CheckResult.ok(id())
        : CheckResult.failed(id(), finding(FileNames.MANIFEST_JWS, other));
  }

  private static Finding finding(String file, X509Certificate certificate) {
    return Finding.of("CERTIFICATE_NOT_TRUSTED", file)
        .with("fingerprint", Certificates.fingerprint(certificate));
  }
}
