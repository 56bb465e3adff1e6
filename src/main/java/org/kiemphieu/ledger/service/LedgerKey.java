package org.kiemphieu.ledger.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.ledger.Ed25519;

/**
 * The key under which checkpoints are handed out, made at the first start, kept in the data folder.
 */
@Singleton
public class LedgerKey {

  private static final String FILE = "ledger-key.txt";
  private static final String ALGORITHM = "Ed25519";

  private final KeyPair keys;

  @Inject
  LedgerKey(DataFolder folder) {
    try {
      if (!folder.has(FILE)) {
        folder.writeSecret(FILE, text(Ed25519.generate()));
      }
      this.keys = read(folder.read(FILE));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("the ledger's key is not usable: " + FILE, e);
    }
  }

  KeyPair keys() {
    return keys;
  }

  /** Public key (X.509) and private key (PKCS#8), a line each in base64. */
  private static String text(KeyPair pair) {
    Base64.Encoder base64 = Base64.getEncoder();
    return base64.encodeToString(pair.getPublic().getEncoded())
        + "\n"
        + base64.encodeToString(pair.getPrivate().getEncoded())
        + "\n";
  }

  private static KeyPair read(String text) throws GeneralSecurityException {
    String[] lines = text.split("\n");
    if (lines.length != 2) {
      throw new IllegalArgumentException("two lines are expected");
    }
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    byte[] publicKey = Base64.getDecoder().decode(lines[0]);
    byte[] privateKey = Base64.getDecoder().decode(lines[1]);
    return new KeyPair(
        factory.generatePublic(new X509EncodedKeySpec(publicKey)),
        factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
  }
}
