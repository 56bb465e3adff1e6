package org.kiemphieu.result.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import org.jboss.logging.Logger;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs results as JWS (RFC 7515) with the service's key: RS256 for an RSA key, which openssl
 * verifies without conversion, ES256 for a P-256 key. Of a development key every start says loudly
 * that it is one.
 */
@ApplicationScoped
public class ResultSigner {

  private static final Logger LOG = Logger.getLogger(ResultSigner.class);

  @Inject SigningKeys keys;
  @Inject Clock clock;

  /**
   * Reads the key at start, so that a wrong store is found before the congress and not after it.
   */
  void start(@Observes StartupEvent event) {
    check(key());
    if (key().development()) {
      LOG.warn("======================================================================");
      LOG.warn("KHÓA KÝ THỬ NGHIỆM: kết quả ký bằng khóa này KHÔNG có giá trị chính thức.");
      LOG.warn("DEVELOPMENT SIGNING KEY: results signed with it prove nothing to anybody.");
      LOG.warn("Đặt / set kiemphieu.signing.keystore, kiemphieu.signing.password (PKCS#12).");
      LOG.warn("======================================================================");
    }
  }

  /** A key that does not sign, or not for its certificate, must be found before the congress. */
  private void check(SigningKey key) {
    try {
      key.certificate().checkValidity(Date.from(clock.instant()));
      JsonWebSignature probe = new JsonWebSignature();
      probe.setCompactSerialization(sign("probe"));
      probe.setKey(key.certificate().getPublicKey());
      if (!probe.verifySignature()) {
        throw new IllegalStateException("the certificate is not the signing key's");
      }
    } catch (CertificateException | JoseException e) {
      throw new IllegalStateException("the key or its certificate cannot sign results", e);
    }
  }

  private SigningKey key() {
    return keys.key();
  }

  /** The JWS in compact form over {@code content}, with the certificate in its header. */
  public String sign(String content) {
    SigningKey key = key();
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayload(content);
    jws.setKey(key.key());
    jws.setAlgorithmHeaderValue(
        key.key() instanceof ECPrivateKey
            ? AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256
            : AlgorithmIdentifiers.RSA_USING_SHA256);
    jws.setCertificateChainHeaderValue(key.certificate());
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the result cannot be signed", e);
    }
  }

  /** The signer's certificate in PEM (RFC 7468). */
  public String certificatePem() {
    X509Certificate certificate = key().certificate();
    try {
      String body =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the certificate cannot be written", e);
    }
  }
}
