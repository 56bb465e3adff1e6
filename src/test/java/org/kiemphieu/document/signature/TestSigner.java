package org.kiemphieu.document.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Somebody with a key and a certificate.
 *
 * @param key private key
 * @param chain the certificate first, then that of the issuer
 */
public record TestSigner(PrivateKey key, List<X509Certificate> chain) {

  private static final AtomicLong SERIAL = new AtomicLong(1000);

  /** Tests sign at times of their own, which must not depend on when they run. */
  private static final Instant VALID_FROM = Instant.parse("2020-01-01T00:00:00Z");

  private static final Instant VALID_TO = Instant.parse("2099-12-31T00:00:00Z");
  private static final int RSA_BITS = 2048;

  /** Signs with RSA; the certificate signs itself. */
  public static TestSigner rsa(String name) {
    return selfSigned(name, pair("RSA"), false);
  }

  /** Signs with P-256; the certificate signs itself. */
  public static TestSigner p256(String name) {
    return selfSigned(name, pair("EC"), false);
  }

  /** A time-stamp authority. */
  static TestSigner timeStamping(String name) {
    return selfSigned(name, pair("RSA"), true);
  }

  /** Somebody whose certificate this one issued. */
  public TestSigner issue(String name) {
    KeyPair pair = pair("EC");
    X509Certificate issued =
        certificate(name, chain.get(0).getSubjectX500Principal(), pair, key, false);
    return new TestSigner(pair.getPrivate(), List.of(issued, chain.get(0)));
  }

  public X509Certificate certificate() {
    return chain.get(0);
  }

  private static TestSigner selfSigned(String name, KeyPair pair, boolean timeStamping) {
    X500Principal issuer = new X500Principal("CN=" + name);
    return new TestSigner(
        pair.getPrivate(),
        List.of(certificate(name, issuer, pair, pair.getPrivate(), timeStamping)));
  }

  private static X509Certificate certificate(
      String name, X500Principal issuer, KeyPair pair, PrivateKey by, boolean timeStamping) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              Date.from(VALID_FROM),
              Date.from(VALID_TO),
              new X500Principal("CN=" + name),
              pair.getPublic());
      if (timeStamping) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      }
      String algorithm = by instanceof ECPrivateKey ? "SHA256withECDSA" : "SHA256withRSA";
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(by)));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(String algorithm) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (algorithm.equals("EC")) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      } else {
        generator.initialize(RSA_BITS);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
