package org.kiemphieu.identity.service;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.identity.domain.Actor;

/** Issues the service's own tokens. */
@ApplicationScoped
public class TokenService {

  static final String LIFETIME = "PT15M";

  @Inject TokenKey key;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kiemphieu.issuer", defaultValue = "kiemphieu")
  String issuer;

  @Inject
  @ConfigProperty(name = "kiemphieu.token-lifetime", defaultValue = LIFETIME)
  Duration lifetime;

  /** A token of the configured lifetime, from now, that ends with its session. */
  public Token issue(Sessions.Open session) {
    return issue(session, clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /** A token of the configured lifetime, from {@code at}. */
  public Token issue(Sessions.Open session, Instant at) {
    Actor actor = session.actor();
    Instant expiresAt = earlier(at.plus(lifetime), session.endsAt());
    JwtClaimsBuilder claims =
        Jwt.issuer(issuer)
            .subject(actor.username())
            .upn(actor.username())
            .groups(Set.of(actor.role().name()))
            .claim(TokenReader.SESSION, session.id().toString())
            .claim(TokenReader.RENEWAL, session.renewal())
            .issuedAt(at)
            .expiresAt(expiresAt);
    if (!actor.assembly().isEmpty()) {
      claims.claim(TokenReader.ASSEMBLY, actor.assembly());
    }
    String text =
        claims
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .keyId(key.key().getKeyId())
            .sign(key.key().getPrivateKey());
    return new Token(text, expiresAt);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
