package org.kiemphieu.result.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.kiemphieu.launch.KeyFile;

/** The development key that signs results where no store is configured: a PKCS#12 store. */
public final class DevelopmentStoreFile implements KeyFile {

  /** The store is as secret as the folder it lies in; the password only fills the format. */
  private static final String PASSWORD = "development";

  @Override
  public String name() {
    return "development-signing-key.p12";
  }

  @Override
  public Optional<String> replacedBy() {
    return Optional.of(SigningKeys.KEYSTORE);
  }

  @Override
  public byte[] make() throws GeneralSecurityException {
    ByteArrayOutputStream store = new ByteArrayOutputStream();
    try {
      SigningKeyStore.makeDevelopmentStore(store, PASSWORD.toCharArray(), Instant.now());
    } catch (IOException | OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
    return store.toByteArray();
  }

  @Override
  public void check(byte[] content) throws GeneralSecurityException {
    read(content);
  }

  /** The key of {@code content}. */
  static SigningKey read(byte[] content) throws GeneralSecurityException {
    try {
      return SigningKeyStore.read(new ByteArrayInputStream(content), PASSWORD.toCharArray(), true);
    } catch (IOException e) {
      throw new GeneralSecurityException("it is no PKCS#12 store of development", e);
    }
  }
}
