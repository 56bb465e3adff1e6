package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SecretDigest;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.domain.SessionEnd;
import org.kiemphieu.identity.repository.SessionEntity;
import org.kiemphieu.identity.repository.SessionRepository;
import org.kiemphieu.launch.Secrets;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Sessions: each sign-in is one, can be seen, and can be ended at once on every replica. */
@ApplicationScoped
public class Sessions {

  @Inject SessionRepository repository;
  @Inject SecurityEvents events;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kiemphieu.session-lifetime", defaultValue = "PT12H")
  Duration lifetime;

  @Inject
  @ConfigProperty(name = "kiemphieu.token-lifetime", defaultValue = TokenService.LIFETIME)
  Duration tokenLifetime;

  /**
   * A session, and what renews its token.
   *
   * @param renewal number of the renewal; 0 where the token is not renewed
   * @param renewalSecret cannot be shown again; empty where the token is not renewed
   */
  public record Open(
      UUID id,
      Actor actor,
      int renewal,
      String renewalSecret,
      Instant endsAt,
      boolean secondFactor) {

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
      return "Session of " + actor.username() + " until " + endsAt;
    }
  }

  /** A session as it is listed. */
  public record Listed(
      UUID session,
      String username,
      String assembly,
      Role role,
      Instant since,
      Instant lastSeen,
      Instant endsAt,
      String address,
      String userAgent,
      boolean secondFactor) {}

  /** Begins a session in a browser. Whether the person may is the caller's to have checked. */
  @Transactional
  public Open open(Actor actor, Client client, boolean secondFactor) {
    return renewed(add(actor, client, secondFactor, lifetime));
  }

  /** Begins a session of a program, which lasts as long as its one token. */
  @Transactional
  public Open openOnce(Actor actor, Client client, boolean secondFactor) {
    return shown(add(actor, client, secondFactor, tokenLifetime), "");
  }

  private SessionEntity add(Actor actor, Client client, boolean secondFactor, Duration lasting) {
    Instant now = now();
    SessionEntity session = new SessionEntity();
    session.id = UUID.randomUUID();
    session.username = actor.username();
    session.assembly = actor.assembly();
    session.role = actor.role();
    session.madeAt = now;
    session.endsAt = now.plus(lasting);
    session.lastSeen = now;
    session.address = client.address();
    session.userAgent = client.userAgent();
    session.secondFactor = secondFactor;
    repository.persistAndFlush(session);
    return session;
  }

  /**
   * Exchanges a renewal secret for the next one. One whose answer may have been lost can be used
   * again until a token given with its successor is used; one used twice beyond that ends the
   * session, because two have it.
   */
  @Transactional(dontRollbackOn = RefusedException.class)
  public Open renew(UUID id, String secret, Client client) {
    SessionEntity session = repository.findById(id, LockModeType.PESSIMISTIC_WRITE);
    OptionalInt number =
        session == null ? OptionalInt.empty() : repository.renewal(id, SecretDigest.of(secret));
    if (session == null || number.isEmpty()) {
      throw new RefusedException(Refusal.of(IdentityRefusal.RENEWAL_REFUSED));
    }
    requireStanding(session);
    int used = number.getAsInt();
    boolean lost = session.renewalBefore != null && session.renewalBefore == used;
    if (used != session.renewal && !lost) {
      end(session, session.username, client.address(), SessionEnd.RENEWAL_USED_TWICE);
      throw new RefusedException(Refusal.of(IdentityRefusal.SESSION_ENDED));
    }
    session.lastSeen = now();
    session.renewalBefore = used;
    return renewed(session);
  }

  private Open renewed(SessionEntity session) {
    String secret = Secrets.random();
    session.renewal++;
    repository.addRenewal(session.id, session.renewal, SecretDigest.of(secret));
    return shown(session, secret);
  }

  private static Open shown(SessionEntity session, String secret) {
    return new Open(
        session.id,
        new Actor(session.username, session.role, session.assembly),
        session.renewal,
        secret,
        session.endsAt,
        session.secondFactor);
  }

  private void requireStanding(SessionEntity session) {
    if (session.endedAt != null || !session.endsAt.isAfter(now())) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SESSION_ENDED));
    }
  }

  /** An account's sessions that stand, the newest first. */
  @Transactional
  public List<Listed> of(String username) {
    return repository.open(username, now()).stream().map(Sessions::listed).toList();
  }

  /** Those of the sessions named that stand, asked on the caller's connection. */
  public Set<UUID> standing(Connection connection, Set<UUID> ids) throws SQLException {
    return repository.standing(connection, ids, now());
  }

  /**
   * Ends one session of an account; the same again changes nothing.
   *
   * @param actor who ends it
   */
  @Transactional
  public void end(String username, UUID id, String actor, String address, SessionEnd why) {
    SessionEntity session = repository.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (session == null || !session.username.equals(username)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SESSION_UNKNOWN));
    }
    if (session.endedAt == null) {
      end(session, actor, address, why);
    }
  }

  /** Ends every session of an account but one, or every one. */
  @Transactional
  public void endAll(
      String username, @Nullable UUID but, String actor, String address, SessionEnd why) {
    endWhere(username, session -> !session.id.equals(but), actor, address, why);
  }

  /** Ends those of an account's sessions that {@code over} says are over. */
  @Transactional
  public void endWhere(
      String username,
      Predicate<SessionEntity> over,
      String actor,
      String address,
      SessionEnd why) {
    for (SessionEntity open : repository.open(username, now())) {
      if (over.test(open)) {
        repository.getEntityManager().refresh(open, LockModeType.PESSIMISTIC_WRITE);
        if (open.endedAt == null) {
          end(open, actor, address, why);
        }
      }
    }
  }

  /** A code of the second factor was given in it. */
  @Transactional
  public void raise(UUID id) {
    Optional.ofNullable(repository.findById(id, LockModeType.PESSIMISTIC_WRITE))
        .filter(session -> session.endedAt == null)
        .ifPresent(session -> session.secondFactor = true);
  }

  private void end(SessionEntity session, String actor, String address, SessionEnd why) {
    session.endedAt = now();
    session.endedBy = actor;
    session.endedWhy = why;
    events.add(SecurityEventKind.SESSION_ENDED, session.username, actor, address, why.name());
  }

  private static Listed listed(SessionEntity session) {
    return new Listed(
        session.id,
        session.username,
        session.assembly,
        session.role,
        session.madeAt,
        session.lastSeen,
        session.endsAt,
        session.address,
        session.userAgent,
        session.secondFactor);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
