package org.kiemphieu.verify.check;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.minutes.MinutesFile;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.Certificates;

/**
 * Every signature on the minutes holds and covers the file as it was; the first is the service's.
 */
final class MinutesSignaturesCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.MINUTES_SIGNATURES;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    Optional<MinutesFile> minutes = evidence.minutes().value();
    Optional<byte[]> pdf = evidence.contents().bytes(FileNames.MINUTES);
    Optional<X509Certificate> service = evidence.certificate().value();
    if (minutes.isEmpty() || pdf.isEmpty()) {
      return CheckResult.failed(id(), evidence.minutes().fault());
    }
    if (service.isEmpty()) {
      return CheckResult.notReached(id(), FileNames.CERTIFICATE);
    }
    Journal journal = new Journal();
    List<MinutesFile.Signer> signers = minutes.get().signers(pdf.get());
    for (int i = 0; i < signers.size(); i++) {
      Optional<X509Certificate> signer = signers.get(i).certificate();
      Finding broken = Finding.malformed(FileNames.MINUTES, signers.get(i).fault());
      journal.hold(id(), signer.isPresent(), broken.at("signature", i + 1));
      if (signer.isEmpty()) {
        continue;
      }
      journal.note(
          id(),
          Finding.of("SIGNED_BY", FileNames.MINUTES)
              .at("signature", i + 1)
              .with("subject", signer.get().getSubjectX500Principal())
              .with("fingerprint", Certificates.fingerprint(signer.get())));
      journal.hold(
          id(),
          i > 0 || Certificates.base64(signer.get()).equals(Certificates.base64(service.get())),
          Finding.of("FIRST_SIGNATURE_OTHER", FileNames.MINUTES));
    }
    return journal.result(id(), FileNames.MINUTES);
  }
}
