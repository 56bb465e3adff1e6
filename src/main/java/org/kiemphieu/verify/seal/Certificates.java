package org.kiemphieu.verify.seal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import org.kiemphieu.verify.json.Malformed;

/** Certificates (RFC 5280) as bundles have them. */
public final class Certificates {

  private static final String BEGIN = "-----BEGIN CERTIFICATE-----\n";
  private static final String END = "\n-----END CERTIFICATE-----\n";
  private static final int MOST = 1 << 16;

  private Certificates() {}

  /** The certificate of a DER encoding. Throws {@link Malformed}. */
  public static X509Certificate of(byte[] der) {
    if (der.length > MOST) {
      throw new Malformed("", "a certificate too long");
    }
    try {
      X509Certificate made =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der));
      if (made != null && Arrays.equals(made.getEncoded(), der)) {
        return made;
      }
    } catch (CertificateException | RuntimeException fault) {
      throw new Malformed("", "not a certificate");
    }
    throw new Malformed("", "not a certificate alone");
  }

  /** The one certificate of a PEM text (RFC 7468). Throws {@link Malformed}. */
  public static X509Certificate ofPem(byte[] pem) {
    String text =
        new String(pem, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").stripTrailing() + "\n";
    if (text.length() > 2 * MOST || !text.startsWith(BEGIN) || !text.endsWith(END)) {
      throw new Malformed("", "not PEM of one certificate");
    }
    String body = text.substring(BEGIN.length(), text.length() - END.length());
    return of(Base64Text.decode(body.replace("\n", "")));
  }

  /** SHA-256 of the certificate, in upper-case hexadecimal with colons, as openssl prints it. */
  public static String fingerprint(X509Certificate certificate) {
    return HexFormat.ofDelimiter(":")
        .formatHex(Sha256.of(der(certificate)))
        .toUpperCase(Locale.ROOT);
  }

  /** Whether the certificate is valid at that time. */
  public static boolean validAt(X509Certificate certificate, Instant time) {
    Date at = Date.from(time);
    return !at.before(certificate.getNotBefore()) && !at.after(certificate.getNotAfter());
  }

  /** Whether one is the other, or was issued by it, a certificate of an authority. */
  public static boolean trusted(X509Certificate certificate, X509Certificate trust, Instant time) {
    if (Arrays.equals(der(certificate), der(trust))) {
      return true;
    }
    try {
      certificate.verify(trust.getPublicKey());
    } catch (GeneralSecurityException | RuntimeException fault) {
      return false;
    }
    boolean[] usage = trust.getKeyUsage();
    return trust.getBasicConstraints() >= 0
        && (usage == null || usage[5])
        && certificate.getIssuerX500Principal().equals(trust.getSubjectX500Principal())
        && validAt(trust, time);
  }

  /** The DER encoding. */
  public static byte[] der(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateException fault) {
      throw new Malformed("", "not a certificate");
    }
  }

  /** The DER encoding in base64. */
  public static String base64(X509Certificate certificate) {
    return Base64.getEncoder().encodeToString(der(certificate));
  }
}
