package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.repository.SecurityEventEntity;
import org.kiemphieu.identity.repository.SecurityEventRepository;

/** What happened with sign-ins: kept beside the ledgers, which tell of counts and nothing else. */
@ApplicationScoped
public class SecurityEvents {

  /** As many as somebody looks through. */
  private static final int MOST = 500;

  @Inject SecurityEventRepository repository;
  @Inject Clock clock;

  /**
   * One event.
   *
   * @param actor who did it; empty where nobody is known
   * @param detail a code or a figure that belongs to the kind; may be empty
   */
  public record SecurityEvent(
      long number,
      Instant at,
      SecurityEventKind kind,
      String username,
      String actor,
      String address,
      String detail) {}

  /** Keeps that something happened, in the transaction in which it does. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(SecurityEventKind kind, String username, String actor, String address, String detail) {
    SecurityEventEntity event = new SecurityEventEntity();
    event.at = clock.instant();
    event.kind = kind;
    event.username = username;
    event.actor = actor;
    event.address = address;
    event.detail = detail;
    repository.persist(event);
  }

  /** The newest events, of one account or of all. */
  @Transactional
  public List<SecurityEvent> newest(Optional<String> username) {
    return username
        .map(name -> repository.newest(name, MOST))
        .orElseGet(() -> repository.newest(MOST))
        .stream()
        .map(
            e ->
                new SecurityEvent(e.number, e.at, e.kind, e.username, e.actor, e.address, e.detail))
        .toList();
  }
}
