package org.kiemphieu.identity.service;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.repository.SessionRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Checks a token, of our own, of the outside issuer, or the secret of a display, and says who it
 * stands for.
 */
@ApplicationScoped
public class TokenReader {

  /** Claim with the code of the assembly a token is for. */
  static final String ASSEMBLY = "assembly";

  /** Claim with the session of one of our own tokens (OpenID Connect's name for it). */
  static final String SESSION = "sid";

  /** Claim with the number of the renewal that a token came with. */
  static final String RENEWAL = "renewal";

  private static final String ROLES = "groups";

  /** What a subject may look like: it is written into readings and the ledger. */
  private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");

  /** The token names its algorithm; only these are believed, never "none" or a shared secret. */
  private static final AlgorithmConstraints ALGORITHMS =
      new AlgorithmConstraints(
          AlgorithmConstraints.ConstraintType.PERMIT,
          ECDSA_USING_P256_CURVE_AND_SHA256,
          RSA_USING_SHA256,
          RSA_PSS_USING_SHA256);

  /** Reads the issuer, on which the key depends; believes nothing yet. */
  private static final JwtConsumer UNVERIFIED =
      new JwtConsumerBuilder().setSkipAllValidators().setSkipSignatureVerification().build();

  @Inject TokenKey ownKey;
  @Inject OutsideIssuer outside;
  @Inject DisplaySecrets displays;
  @Inject SessionRepository sessions;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kiemphieu.issuer", defaultValue = "kiemphieu")
  String ownIssuer;

  /** The actor of {@code token}; refuses with the reason why there is none. */
  public Actor actor(String token) {
    return bearer(token).actor();
  }

  /** The actor and the session of {@code token}; refuses with the reason why there is none. */
  public Bearer bearer(String token) {
    if (token.startsWith(DisplaySecrets.PREFIX)) {
      return Bearer.withoutSession(
          displays.actor(token).orElseThrow(() -> refused(IdentityRefusal.TOKEN_INVALID)));
    }
    try {
      String issuer = UNVERIFIED.processToClaims(token).getIssuer();
      JwtClaims claims = consumer(issuer).processToClaims(token);
      boolean own = ownIssuer.equals(issuer);
      Actor actor = actor(claims, own);
      return own ? standing(actor, claims) : Bearer.withoutSession(actor);
    } catch (InvalidJwtException e) {
      throw refused(e.hasExpired() ? IdentityRefusal.TOKEN_EXPIRED : IdentityRefusal.TOKEN_INVALID);
    } catch (MalformedClaimException | IllegalArgumentException e) {
      throw refused(IdentityRefusal.TOKEN_INVALID);
    }
  }

  /** A token of our own is as good as its session, which somebody may have ended a moment ago. */
  private Bearer standing(Actor actor, JwtClaims claims) throws MalformedClaimException {
    String id = claims.getStringClaimValue(SESSION);
    Long renewal = claims.getClaimValue(RENEWAL, Long.class);
    if (id == null || renewal == null) {
      throw refused(IdentityRefusal.TOKEN_INVALID);
    }
    UUID session = UUID.fromString(id);
    SessionRepository.Standing standing =
        sessions
            .standing(session, renewal.intValue(), clock.instant())
            .orElseThrow(() -> refused(IdentityRefusal.SESSION_ENDED));
    return new Bearer(actor, Optional.of(session), standing.secondFactor());
  }

  private JwtConsumer consumer(String issuer) {
    JwtConsumerBuilder builder =
        new JwtConsumerBuilder()
            .setExpectedIssuer(true, issuer)
            .setRequireSubject()
            .setRequireExpirationTime()
            .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
            .setJwsAlgorithmConstraints(ALGORITHMS);
    if (ownIssuer.equals(issuer)) {
      return builder.setVerificationKey(ownKey.key().getPublicKey()).build();
    }
    if (issuer == null || !outside.isNamed(issuer)) {
      throw refused(IdentityRefusal.TOKEN_INVALID);
    }
    outside
        .audience()
        .ifPresentOrElse(
            audience -> builder.setExpectedAudience(true, audience),
            builder::setSkipDefaultAudienceValidation);
    return builder.setVerificationKeyResolver(outside.keys()).build();
  }

  /** Somebody of the outside issuer is never taken for the local account of the same name. */
  private static Actor actor(JwtClaims claims, boolean own) throws MalformedClaimException {
    if (!SUBJECT.matcher(claims.getSubject()).matches()) {
      throw refused(IdentityRefusal.TOKEN_INVALID);
    }
    String username = own ? claims.getSubject() : claims.getSubject() + "@" + claims.getIssuer();
    List<String> groups = claims.getStringListClaimValue(ROLES);
    List<Role> roles =
        List.of(Role.values()).stream().filter(r -> groups.contains(r.name())).toList();
    // A display has no token but its secret: one of any issuer would outlive its withdrawal.
    if (roles.size() != 1 || roles.get(0) == Role.DISPLAY) {
      throw refused(IdentityRefusal.TOKEN_INVALID);
    }
    if (roles.get(0) == Role.ADMINISTRATOR) {
      return new Actor(username, Role.ADMINISTRATOR, "");
    }
    String assembly = claims.getStringClaimValue(ASSEMBLY);
    if (assembly == null || assembly.isEmpty()) {
      throw refused(IdentityRefusal.TOKEN_INVALID);
    }
    return new Actor(username, roles.get(0), assembly);
  }

  private static RefusedException refused(IdentityRefusal code) {
    return new RefusedException(Refusal.of(code));
  }
}
