package org.kiemphieu.result.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.launch.DataFolder;

/**
 * The one key by which the service signs results and minutes: of the PKCS#12 store configured,
 * otherwise a development key of the data folder.
 */
@ApplicationScoped
public class SigningKeys {

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

  @PostConstruct
  void read() {
    try {
      signingKey =
          keystore.isPresent()
              ? SigningKeyStore.read(keystore.get(), password.orElse("").toCharArray(), false)
              : development();
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new IllegalStateException("the key that signs results cannot be read", e);
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

  /** The key. */
  public SigningKey key() {
    if (signingKey == null) {
      throw new IllegalStateException("the signing key is read when this is made");
    }
    return signingKey;
  }
}
