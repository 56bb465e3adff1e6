package org.kiemphieu.ledger.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.kiemphieu.launch.KeyFile;
import org.kiemphieu.ledger.Ed25519;

/** The ledger's key as a file: public key (X.509) and private key (PKCS#8), a line each, base64. */
public final class LedgerKeyFile implements KeyFile {

  private static final String ALGORITHM = "Ed25519";

  @Override
  public String name() {
    return "ledger-key.txt";
  }

  @Override
  public byte[] make() {
    KeyPair pair = Ed25519.generate();
    Base64.Encoder base64 = Base64.getEncoder();
    String text =
        base64.encodeToString(pair.getPublic().getEncoded())
            + "\n"
            + base64.encodeToString(pair.getPrivate().getEncoded())
            + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void check(byte[] content) throws GeneralSecurityException {
    read(content);
  }

  /** The keys of {@code content}; throws when it has none, or two that do not go together. */
  static KeyPair read(byte[] content) throws GeneralSecurityException {
    String[] lines = new String(content, StandardCharsets.UTF_8).split("\n");
    if (lines.length != 2) {
      throw new GeneralSecurityException("two lines are expected");
    }
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    KeyPair pair =
        new KeyPair(
            factory.generatePublic(new X509EncodedKeySpec(bytes(lines[0]))),
            factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines[1]))));
    if (!belongTogether(pair)) {
      throw new GeneralSecurityException("public and private key do not belong together");
    }
    return pair;
  }

  private static byte[] bytes(String line) throws GeneralSecurityException {
    try {
      return Base64.getDecoder().decode(line.strip());
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("it is not base64", e);
    }
  }

  private static boolean belongTogether(KeyPair pair) throws GeneralSecurityException {
    byte[] message = ALGORITHM.getBytes(StandardCharsets.UTF_8);
    Signature signing = Signature.getInstance(ALGORITHM);
    signing.initSign(pair.getPrivate());
    signing.update(message);
    byte[] signature = signing.sign();
    Signature verifying = Signature.getInstance(ALGORITHM);
    verifying.initVerify(pair.getPublic());
    verifying.update(message);
    return verifying.verify(signature);
  }
}
