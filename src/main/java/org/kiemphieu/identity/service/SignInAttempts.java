package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.SecretDigest;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.domain.Throttle;
import org.kiemphieu.identity.domain.Throttle.Attempts;
import org.kiemphieu.identity.repository.AccountRepository;
import org.kiemphieu.identity.repository.AttemptRepository;
import org.kiemphieu.identity.repository.DeviceRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Slows down who guesses, without a way to lock others out: a browser in which the account has
 * signed in before is counted apart from everybody who has not. An attempt is counted before it is
 * looked at, so that a hundred sent at once are not a hundred guesses; whatever comes during a wait
 * is neither looked at nor counted.
 */
@ApplicationScoped
public class SignInAttempts {

  private static final int IPV6_NETWORK_BYTES = 8;

  @Inject AttemptRepository repository;
  @Inject DeviceRepository devices;
  @Inject AccountRepository accounts;
  @Inject SecurityEvents events;
  @Inject Clock clock;

  /**
   * An attempt that was counted and may be looked at.
   *
   * @param slowed whether the next one has to wait
   */
  public record Attempt(
      String username,
      Client client,
      SecurityEventKind kind,
      Map<String, Throttle> counted,
      boolean slowed,
      int failures) {

    /** Without addresses and digests. */
    @Override
    public String toString() {
      return "Attempt of " + kind;
    }
  }

  private record Held(String key, Throttle throttle, Attempts before) {}

  /** Counts a password; refuses while the client has to wait. */
  @Transactional
  public Attempt password(String username, Client client) {
    Map<String, Throttle> keys = new TreeMap<>();
    if (knows(client, username)) {
      keys.put(key("device", device(client), username), Throttle.PASSWORDS);
    } else {
      String network = network(client.address());
      keys.put(key("address", network, username), Throttle.PASSWORDS);
      keys.put(key("address", network), Throttle.ADDRESS);
    }
    return count(username, client, SecurityEventKind.PASSWORDS_SLOWED, keys);
  }

  /** Counts a code of the second factor of an account whose password was right. */
  @Transactional
  public Attempt code(String username, Client client) {
    String from = knows(client, username) ? device(client) : "";
    return count(
        username,
        client,
        SecurityEventKind.CODES_SLOWED,
        new TreeMap<>(Map.of(key("code", from, username), Throttle.CODES)));
  }

  /** It was right: what came before it on the account is forgotten. */
  @Transactional
  public void succeeded(Attempt attempt) {
    Instant now = now();
    // In the order in which they were counted, see below.
    new TreeMap<>(attempt.counted())
        .forEach(
            (key, throttle) -> {
              Attempts held = repository.hold(key, now);
              boolean others = throttle.equals(Throttle.ADDRESS);
              repository.put(key, others ? throttle.withoutLast(held) : Attempts.none(now));
            });
  }

  /** It was wrong; kept as an event when the next one has to wait and there is such an account. */
  @Transactional
  public void failed(Attempt attempt) {
    if (attempt.slowed() && accounts.findById(attempt.username()) != null) {
      events.add(
          attempt.kind(),
          attempt.username(),
          "",
          attempt.client().address(),
          String.valueOf(attempt.failures()));
    }
  }

  /** Keys are held in their order, so that two attempts do not wait for each other in a circle. */
  private Attempt count(
      String username, Client client, SecurityEventKind kind, Map<String, Throttle> keys) {
    Instant now = now();
    List<Held> all =
        keys.entrySet().stream()
            .map(key -> new Held(key.getKey(), key.getValue(), repository.hold(key.getKey(), now)))
            .toList();
    Duration wait =
        all.stream().map(h -> h.before().wait(now)).max(Duration::compareTo).orElse(Duration.ZERO);
    if (!wait.isZero()) {
      throw new RefusedException(
          Refusal.of(IdentityRefusal.SIGN_IN_TOO_OFTEN).with("seconds", wait.toSeconds() + 1));
    }
    boolean slowed = false;
    int failures = 0;
    for (Held held : all) {
      Attempts counted = held.throttle().counted(held.before(), now);
      repository.put(held.key(), counted);
      slowed |= !counted.wait(now).isZero();
      failures = Math.max(failures, counted.failures());
    }
    repository.forget(now.minus(Throttle.CODES.forgotten()));
    return new Attempt(username, client, kind, Map.copyOf(keys), slowed, failures);
  }

  /** As the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private boolean knows(Client client, String username) {
    return client.device().isPresent() && devices.knows(device(client), username);
  }

  private static String device(Client client) {
    return client.device().map(SecretDigest::of).orElse("");
  }

  private static String key(String... parts) {
    return SecretDigest.of(String.join("\n", parts));
  }

  /** Whoever has one IPv6 address has the 2^64 of its network. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      // A text with a colon is never looked up by name.
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length <= IPV6_NETWORK_BYTES
          ? address
          : HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
