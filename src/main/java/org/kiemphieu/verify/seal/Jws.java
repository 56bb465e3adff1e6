package org.kiemphieu.verify.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Set;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.JsonReader;
import org.kiemphieu.verify.json.Malformed;

/**
 * A JWS in compact form (RFC 7515) with {@code alg} and {@code x5c}.
 *
 * @param signed the first two parts with the dot between them
 */
public record Jws(
    String algorithm,
    X509Certificate certificate,
    byte[] payload,
    byte[] signed,
    byte[] signature) {

  private static final int LEAST_RSA_BITS = 2048;

  /** Reads a JWS. Throws {@link Malformed}. */
  public static Jws parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (first < 0 || second < 0) {
      throw new Malformed("", "not a JWS of three parts");
    }
    Json.Members header =
        JsonReader.read(Base64Text.decodeUrl(text.substring(0, first))).asMembers("header");
    if (!header.all().keySet().equals(Set.of("alg", "x5c"))) {
      throw new Malformed("header", "has other members than alg and x5c");
    }
    List<Json> chain = header.list("x5c");
    if (chain.size() != 1 || !(chain.get(0) instanceof Json.Text certificate)) {
      throw new Malformed("x5c", "not exactly one certificate");
    }
    return new Jws(
        header.text("alg"),
        Certificates.of(Base64Text.decode(certificate.value())),
        Base64Text.decodeUrl(text.substring(first + 1, second)),
        text.substring(0, second).getBytes(StandardCharsets.ISO_8859_1),
        Base64Text.decodeUrl(text.substring(second + 1)));
  }

  /** Whether the signature holds, by RS256 or ES256 and a key that fits. */
  public boolean holds() {
    PublicKey key = certificate.getPublicKey();
    boolean rsa =
        algorithm.equals("RS256")
            && key instanceof RSAPublicKey known
            && known.getModulus().bitLength() >= LEAST_RSA_BITS;
    boolean curve =
        algorithm.equals("ES256")
            && key instanceof ECPublicKey known
            && known.getParams().getOrder().bitLength() == 256;
    if (!rsa && !curve) {
      return false;
    }
    try {
      Signature verifier =
          Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
      verifier.initVerify(key);
      verifier.update(signed);
      return verifier.verify(signature);
    } catch (GeneralSecurityException fault) {
      return false;
    }
  }
}
