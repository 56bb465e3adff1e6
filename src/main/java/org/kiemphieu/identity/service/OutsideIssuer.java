package org.kiemphieu.identity.service;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Another issuer whose tokens are accepted besides our own, when it is configured. */
@Startup
@Singleton
public class OutsideIssuer {

  private static final String PEM_START = "-----BEGIN ";

  private final Optional<String> name;
  private final Optional<String> audience;
  private final VerificationKeyResolver keys;

  @Inject
  OutsideIssuer(
      @ConfigProperty(name = "kiemphieu.outside-issuer.name") Optional<String> name,
      @ConfigProperty(name = "kiemphieu.outside-issuer.audience") Optional<String> audience,
      @ConfigProperty(name = "kiemphieu.outside-issuer.key-location") Optional<String> location) {
    this.name = name;
    this.audience = audience;
    if (name.isPresent() != location.isPresent()) {
      throw new IllegalStateException(
          "kiemphieu.outside-issuer.name and .key-location belong together");
    }
    this.keys =
        location
            .map(OutsideIssuer::keysAt)
            .orElse(
                (signature, context) -> {
                  throw new IllegalStateException("no outside issuer");
                });
  }

  boolean isNamed(String issuer) {
    return name.filter(issuer::equals).isPresent();
  }

  /** The audience its tokens must be for, if one is configured. */
  Optional<String> audience() {
    return audience;
  }

  VerificationKeyResolver keys() {
    return keys;
  }

  /** A key set at a URL is fetched when needed and again when an unknown key appears. */
  private static VerificationKeyResolver keysAt(String location) {
    if (location.startsWith("https://") || location.startsWith("http://")) {
      return new HttpsJwksVerificationKeyResolver(new HttpsJwks(location));
    }
    try {
      String content = Files.readString(Path.of(location.replaceFirst("^file:(//)?", "")));
      if (!content.contains(PEM_START)) {
        return new JwksVerificationKeyResolver(new JsonWebKeySet(content).getJsonWebKeys());
      }
      Key key = publicKey(content);
      return (signature, context) -> key;
    } catch (IOException | GeneralSecurityException | JoseException e) {
      throw new IllegalStateException("kiemphieu.outside-issuer.key-location is not usable", e);
    }
  }

  private static Key publicKey(String pem) throws GeneralSecurityException {
    if (pem.contains(PEM_START + "CERTIFICATE")) {
      byte[] bytes = pem.getBytes(StandardCharsets.US_ASCII);
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(bytes))
          .getPublicKey();
    }
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "");
    X509EncodedKeySpec content = new X509EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
    try {
      return KeyFactory.getInstance("RSA").generatePublic(content);
    } catch (InvalidKeySpecException e) {
      return KeyFactory.getInstance("EC").generatePublic(content);
    }
  }
}
