package org.kiemphieu.verify;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.seal.Sha256;

/** Keys of whoever makes bundles, and what they sign. */
final class Keys {

  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
  static final Keys AUTHORITY = new Keys("CN=Authority", null);
  static final Keys SERVICE = new Keys("CN=Service", AUTHORITY);
  static final Keys PERSON = new Keys("CN=Person", AUTHORITY);
  static final KeyPair LEDGER = pair("Ed25519");
  static final KeyPair WITNESS = pair("Ed25519");

  final KeyPair pair = pair("RSA");
  final X509Certificate certificate;

  Keys(String subject, @Nullable Keys issuer) {
    Keys by = issuer == null ? this : issuer;
    X500Principal from = new X500Principal(issuer == null ? subject : "CN=Authority");
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              from,
              BigInteger.valueOf(Math.abs(subject.hashCode()) + 1L),
              Date.from(FROM),
              Date.from(UNTIL),
              new X500Principal(subject),
              pair.getPublic());
      if (issuer == null) {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      }
      certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder("SHA256withRSA").build(by.pair.getPrivate())));
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static KeyPair pair(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  byte[] pem() {
    try {
      String body =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
          .getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  byte[] jws(byte[] payload) {
    Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
    try {
      String x5c = Base64.getEncoder().encodeToString(certificate.getEncoded());
      byte[] header = CanonicalJson.bytes(J.obj("alg", "RS256", "x5c", J.list(x5c)));
      String signed = url.encodeToString(header) + "." + url.encodeToString(payload);
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return (signed + "." + url.encodeToString(signature.sign()))
          .getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static String verifierKey(String name, KeyPair key, int type) {
    byte[] typed = typed(key, type);
    return name + "+" + id(name, typed) + "+" + Base64.getEncoder().encodeToString(typed);
  }

  private static byte[] typed(KeyPair key, int type) {
    byte[] encoded = key.getPublic().getEncoded();
    byte[] typed = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
    typed[0] = (byte) type;
    return typed;
  }

  private static String id(String name, byte[] typed) {
    byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(named, typed), 0, 4);
  }

  static String note(String text) {
    String name = text.substring(0, text.indexOf('\n'));
    byte[] id = HexFormat.of().parseHex(id(name, typed(LEDGER, 1)));
    return text + "\n" + line(name, id, sign(LEDGER, text));
  }

  static String cosigned(String note, String witness, long time) {
    String text = note.substring(0, note.indexOf("\n\n") + 1);
    byte[] signature = sign(WITNESS, "cosignature/v1\ntime " + time + "\n" + text);
    byte[] timed = ByteBuffer.allocate(72).putLong(time).put(signature).array();
    byte[] id = HexFormat.of().parseHex(id(witness, typed(WITNESS, 4)));
    return note + line(witness, id, timed);
  }

  private static String line(String name, byte[] id, byte[] signature) {
    byte[] all = ByteBuffer.allocate(4 + signature.length).put(id).put(signature).array();
    return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
  }

  private static byte[] sign(KeyPair key, String text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key.getPrivate());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
