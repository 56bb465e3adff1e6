package org.kiemphieu.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.document.domain.SignerTrust;

/**
 * The issuers in whose certificates an installation trusts. Whether a certificate was revoked is
 * not asked: the service asks nobody outside.
 */
public final class TrustedIssuers {

  private final Set<X509Certificate> issuers;

  private TrustedIssuers(Set<X509Certificate> issuers) {
    this.issuers = issuers;
  }

  /** None configured: nobody's certificate is checked. */
  public static TrustedIssuers none() {
    return new TrustedIssuers(Set.of());
  }

  /**
   * The certificates of a file.
   *
   * @param file certificates in PEM, one after the other
   * @throws IllegalStateException when the file cannot be read or has none
   */
  public static TrustedIssuers of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Set<X509Certificate> issuers =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .collect(Collectors.toSet());
      if (issuers.isEmpty()) {
        throw new IllegalStateException("no certificate in " + file);
      }
      return new TrustedIssuers(issuers);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the trusted certificates cannot be read: " + file, e);
    }
  }

  /** What is to be said of a signature that has no certificate. */
  SignerTrust unknown() {
    return issuers.isEmpty() ? SignerTrust.NOT_CHECKED : SignerTrust.NOT_TRUSTED;
  }

  /**
   * Whether one of them stands behind a certificate.
   *
   * @param certificate the signer's
   * @param others certificates that came with the signature
   * @param at when it was signed
   */
  SignerTrust trust(X509Certificate certificate, List<X509Certificate> others, Instant at) {
    if (issuers.isEmpty()) {
      return SignerTrust.NOT_CHECKED;
    }
    if (issuers.contains(certificate)) {
      return SignerTrust.TRUSTED;
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters =
          new PKIXBuilderParameters(
              issuers.stream()
                  .map(issuer -> new TrustAnchor(issuer, null))
                  .collect(Collectors.toSet()),
              target);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return SignerTrust.TRUSTED;
    } catch (GeneralSecurityException e) {
      return SignerTrust.NOT_TRUSTED;
    }
  }
}
