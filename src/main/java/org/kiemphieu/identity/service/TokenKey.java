package org.kiemphieu.identity.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.kiemphieu.launch.DataFolder;

/**
 * The key of the service's own tokens, made at the first start and kept in the data folder, so that
 * a restart signs nobody out.
 */
@Singleton
public class TokenKey {

  static final String FILE = "token-key.json";

  private final EllipticCurveJsonWebKey key;

  @Inject
  TokenKey(DataFolder folder) {
    try {
      this.key = folder.has(FILE) ? read(folder) : create(folder);
    } catch (JoseException e) {
      throw new IllegalStateException("the key for tokens is not usable: " + FILE, e);
    }
  }

  EllipticCurveJsonWebKey key() {
    return key;
  }

  private static EllipticCurveJsonWebKey read(DataFolder folder) throws JoseException {
    Map<String, Object> content = JsonUtil.parseJson(folder.read(FILE));
    return new EllipticCurveJsonWebKey(content);
  }

  private static EllipticCurveJsonWebKey create(DataFolder folder) throws JoseException {
    EllipticCurveJsonWebKey created = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    created.setKeyId(UUID.randomUUID().toString());
    folder.writeSecret(FILE, created.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
    return created;
  }
}
