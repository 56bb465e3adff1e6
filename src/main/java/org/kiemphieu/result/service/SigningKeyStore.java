package org.kiemphieu.result.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Reads the key that signs results from a PKCS#12 store, or makes a development store. */
final class SigningKeyStore {

  private static final String TYPE = "PKCS12";
  private static final String DEVELOPMENT_ALIAS = "development";
  private static final int RSA_BITS = 3072;
  private static final int SERIAL_BITS = 128;
  private static final Duration VALIDITY = Duration.ofDays(365);

  /** A replica whose clock is behind must be able to use what another made just now. */
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private SigningKeyStore() {}

  /** The one private key of a store. Throws when there is none, or more than one. */
  static SigningKey read(Path file, char[] password) throws GeneralSecurityException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, password, false);
    }
  }

  /** The same of a store that is open. */
  static SigningKey read(InputStream in, char[] password, boolean development)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(in, password);
    List<String> keys =
        Collections.list(store.aliases()).stream().filter(alias -> isKey(store, alias)).toList();
    if (keys.size() != 1) {
      throw new GeneralSecurityException("it has " + keys.size() + " private keys, not one");
    }
    return new SigningKey(
        (PrivateKey) store.getKey(keys.get(0), password),
        (X509Certificate) store.getCertificate(keys.get(0)),
        Arrays.stream(store.getCertificateChain(keys.get(0)))
            .map(X509Certificate.class::cast)
            .toList(),
        development);
  }

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a store with a new key and a certificate that says it is for development. */
  static void makeDevelopmentStore(OutputStream out, char[] password, Instant now)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(RSA_BITS);
    KeyPair pair = generator.generateKeyPair();
    X500Principal name = new X500Principal("CN=Kiem Phieu DEVELOPMENT KEY - NOT FOR REAL RESULTS");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(SERIAL_BITS, new SecureRandom()),
            Date.from(now.minus(CLOCKS_DIFFER)),
            Date.from(now.plus(VALIDITY)),
            name,
            pair.getPublic());
    X509Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                builder.build(
                    new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(null, null);
    store.setKeyEntry(
        DEVELOPMENT_ALIAS, pair.getPrivate(), password, new X509Certificate[] {certificate});
    store.store(out, password);
  }
}
