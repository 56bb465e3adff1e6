package org.kiemphieu.document.signature;

import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** How the signature library is used here: it asks nobody anything. */
final class DssSettings {

  private DssSettings() {}

  /** Fetches no issuers' certificates, no revocation lists, no trusted lists. */
  static CertificateVerifier offline() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    return verifier;
  }
}
