package org.kiemphieu.identity.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.kiemphieu.launch.KeysFolder;

/**
 * The key of the service's own tokens: kept, so that a restart signs nobody out, and the same in
 * every replica, so that what one issues the others let through.
 */
@Singleton
public class TokenKey {

  private final EllipticCurveJsonWebKey key;

  @Inject
  TokenKey(KeysFolder folder) {
    TokenKeyFile file = new TokenKeyFile();
    try {
      this.key = TokenKeyFile.read(folder.content(file));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key for tokens is not usable: " + file.name(), e);
    }
  }

  EllipticCurveJsonWebKey key() {
    return key;
  }
}
