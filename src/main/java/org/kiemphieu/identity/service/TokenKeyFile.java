package org.kiemphieu.identity.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.kiemphieu.launch.KeyFile;

/** The key of tokens as a file: a JSON Web Key with its private part. */
public final class TokenKeyFile implements KeyFile {

  @Override
  public String name() {
    return "token-key.json";
  }

  @Override
  public byte[] make() throws GeneralSecurityException {
    try {
      EllipticCurveJsonWebKey made = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      made.setKeyId(UUID.randomUUID().toString());
      return made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JoseException e) {
      throw new GeneralSecurityException(e);
    }
  }

  @Override
  public void check(byte[] content) throws GeneralSecurityException {
    read(content);
  }

  /** The key of {@code content}; throws when it is none, or its private part is missing. */
  static EllipticCurveJsonWebKey read(byte[] content) throws GeneralSecurityException {
    try {
      String text = new String(content, StandardCharsets.UTF_8);
      EllipticCurveJsonWebKey key = new EllipticCurveJsonWebKey(JsonUtil.parseJson(text));
      if (key.getPrivateKey() == null || !EllipticCurves.P_256.equals(key.getCurveName())) {
        throw new GeneralSecurityException("a private key on P-256 is expected");
      }
      return key;
    } catch (JoseException | IllegalArgumentException e) {
      // The message may quote the file, which is secret.
      throw new GeneralSecurityException("it is no JSON Web Key", e);
    }
  }
}
