package org.kiemphieu.result.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.launch.KeysFolder;

/**
 * The one key by which the service signs results and minutes: of the PKCS#12 store configured,
 * otherwise a development key of the keys' folder.
 */
@ApplicationScoped
public class SigningKeys {

  /** Configuration key of the store's path. */
  static final String KEYSTORE = "kiemphieu.signing.keystore";

  @ConfigProperty(name = KEYSTORE)
  Optional<Path> keystore;

  @ConfigProperty(name = "kiemphieu.signing.password")
  Optional<String> password;

  @Inject KeysFolder keysFolder;

  private @Nullable SigningKey signingKey;

  @PostConstruct
  void read() {
    try {
      signingKey =
          keystore.isPresent()
              ? SigningKeyStore.read(keystore.get(), password.orElse("").toCharArray())
              : DevelopmentStoreFile.read(keysFolder.content(new DevelopmentStoreFile()));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the key that signs results cannot be read", e);
    }
  }

  /** The key. */
  public SigningKey key() {
    if (signingKey == null) {
      throw new IllegalStateException("the signing key is read when this is made");
    }
    return signingKey;
  }
}
