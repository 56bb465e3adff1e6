package org.kiemphieu.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.KeysFolder;
import org.kiemphieu.refusal.RefusedException;

/** Tokens of another issuer, when it is configured. */
class OutsideIssuerTest {

  private static final String NAME = "https://issuer.example";

  @TempDir Path path;
  private KeyPair keys;

  @BeforeEach
  void makeKeys() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
  }

  @Test
  void tokenIsAcceptedByAPublicKeyInPem() throws IOException {
    TokenReader reader = reader(pem(), Optional.empty());

    assertEquals(
        new Actor("le.thi-b@https://issuer.example", Role.AUDITOR, "dai-hoi"),
        reader.actor(sign(token("AUDITOR"))));
  }

  @Test
  void tokenIsAcceptedByAKeySet() throws IOException, JoseException {
    RsaJsonWebKey key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(keys.getPublic());
    Path file = Files.writeString(path.resolve("keys.json"), new JsonWebKeySet(key).toJson());

    assertEquals(Role.TELLER, reader(file, Optional.empty()).actor(sign(token("TELLER"))).role());
  }

  @Test
  void tokenSignedByAnotherKeyIsRefused() throws IOException, NoSuchAlgorithmException {
    TokenReader reader = reader(pem(), Optional.empty());
    makeKeys();

    assertRefused("TOKEN_INVALID", reader, sign(token("AUDITOR")));
  }

  @Test
  void outsideKeyDoesNotSignInOurName() throws IOException {
    TokenReader reader = reader(pem(), Optional.empty());

    assertRefused("TOKEN_INVALID", reader, sign(token("AUDITOR").issuer("kiemphieu")));
    assertRefused("TOKEN_INVALID", reader, sign(token("AUDITOR").issuer("https://other.example")));
  }

  @Test
  void audienceIsCheckedWhenConfigured() throws IOException {
    TokenReader reader = reader(pem(), Optional.of("kiemphieu"));

    assertRefused("TOKEN_INVALID", reader, sign(token("AUDITOR").audience("another")));
    assertEquals(
        "le.thi-b@https://issuer.example",
        reader.actor(sign(token("AUDITOR").audience("kiemphieu"))).username());
  }

  @Test
  void tokenWithoutOneKnownRoleAndAnAssemblyIsRefused() throws IOException {
    TokenReader reader = reader(pem(), Optional.empty());

    assertRefused("TOKEN_INVALID", reader, sign(token("DELEGATE")));
    assertRefused(
        "TOKEN_INVALID", reader, sign(token("TELLER").groups(Set.of("TELLER", "AUDITOR"))));
    assertRefused("TOKEN_INVALID", reader, sign(token("TELLER").claim("assembly", "")));
  }

  @Test
  void expiredTokenIsToldApart() throws IOException {
    TokenReader reader = reader(pem(), Optional.empty());
    long yesterday = Clock.systemUTC().instant().minus(Duration.ofDays(1)).getEpochSecond();

    assertRefused("TOKEN_EXPIRED", reader, sign(token("TELLER").expiresAt(yesterday)));
  }

  private static void assertRefused(String code, TokenReader reader, String token) {
    RefusedException refused = assertThrows(RefusedException.class, () -> reader.actor(token));
    assertEquals(code, refused.refusals().get(0).code().name());
  }

  private TokenReader reader(Path location, Optional<String> audience) {
    TokenReader reader = new TokenReader();
    reader.ownKey = new TokenKey(KeysFolder.of(DataFolder.at(path), Optional.empty()));
    reader.outside =
        new OutsideIssuer(Optional.of(NAME), audience, Optional.of(location.toString()));
    reader.clock = Clock.systemUTC();
    reader.ownIssuer = "kiemphieu";
    return reader;
  }

  private static JwtClaimsBuilder token(String role) {
    return Jwt.issuer(NAME)
        .subject("le.thi-b")
        .groups(Set.of(role))
        .claim("assembly", "dai-hoi")
        .expiresIn(Duration.ofMinutes(5));
  }

  private String sign(JwtClaimsBuilder claims) {
    return claims.jws().sign(keys.getPrivate());
  }

  private Path pem() throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
    return Files.writeString(
        path.resolve("key.pem"),
        "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
  }
}
