package org.kiemphieu.result.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.result.service.SigningKeyStore.SigningKey;

/**
 * Signs results as JWS (RFC 7515) with the key of a PKCS#12 store: RS256 for an RSA key, which
 * openssl verifies without conversion, ES256 for a P-256 key. Without a store configured a
 * development key is made, and every start says loudly that it is one.
 */
@ApplicationScoped
public class ResultSigner {

  private static final Logger LOG = Logger.getLogger(ResultSigner.class);
  private static final String DEVELOPMENT_STORE = "development-signing-key.p12";

  /** The store is as secret as the data folder it lies in; the password only fills the format. */
  private static final String DEVELOPMENT_PASSWORD = "development";

  @ConfigProperty(name = "kiemphieu.signing.keystore")
  Optional<Path> keystore;

  @ConfigProperty(name = "kiemphieu.signing.password")
  Optional<String> password;

  @Inject DataFolder dataFolder;
  @Inject Clock clock;

  private @Nullable SigningKey signingKey;

  /**
   * Reads the key at start, so that a wrong store is found before the congress and not after it.
   */
  void start(@Observes StartupEvent event) {
    try {
      signingKey =
          keystore.isPresent()
              ? SigningKeyStore.read(keystore.get(), password.orElse("").toCharArray(), false)
              : development();
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new IllegalStateException("the key that signs results cannot be read", e);
    }
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

  private SigningKey development()
      throws GeneralSecurityException, IOException, OperatorCreationException {
    if (!dataFolder.has(DEVELOPMENT_STORE)) {
      ByteArrayOutputStream store = new ByteArrayOutputStream();
      SigningKeyStore.makeDevelopmentStore(
          store, DEVELOPMENT_PASSWORD.toCharArray(), clock.instant());
      dataFolder.writeSecret(DEVELOPMENT_STORE, store.toByteArray());
    }
    return SigningKeyStore.read(
        dataFolder.resolve(DEVELOPMENT_STORE), DEVELOPMENT_PASSWORD.toCharArray(), true);
  }

  private SigningKey key() {
    if (signingKey == null) {
      throw new IllegalStateException("the signing key is read at start");
    }
    return signingKey;
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
