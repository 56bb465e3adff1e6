package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.SecondFactorState;
import org.kiemphieu.identity.domain.SecretDigest;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.domain.SessionEnd;
import org.kiemphieu.identity.repository.AccountRepository;
import org.kiemphieu.identity.repository.SecondFactorEntity;
import org.kiemphieu.identity.repository.SecondFactorRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Second factors: codes of an authenticator, and recovery codes on paper for when it is lost. */
@ApplicationScoped
public class SecondFactors {

  private static final int RECOVERY_CODES = 10;
  private static final Pattern TIME_CODE = Pattern.compile("[0-9]{6}");

  @Inject SecondFactorRepository repository;
  @Inject AccountRepository accounts;
  @Inject Sessions sessions;
  @Inject SecurityEvents events;
  @Inject SecondFactorKey key;
  @Inject Clock clock;

  /**
   * What an authenticator is given.
   *
   * @param secret in the letters that people type
   * @param address the same as a QR code holds it
   */
  public record Begun(String secret, String address) {

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
      return "Begun";
    }
  }

  /** How far the account is. */
  @Transactional
  public SecondFactorState state(String username) {
    return state(repository.findById(username));
  }

  /** Recovery codes that can still be used. */
  @Transactional
  public int recoveryCodesLeft(String username) {
    return repository.codesLeft(username);
  }

  /**
   * Makes a secret for an authenticator. The same session is given the same one until a code has
   * confirmed it; another session another.
   */
  @Transactional
  public Begun begin(String username, UUID session) {
    SecondFactorEntity factor = hold(username);
    SecondFactorState state = state(factor);
    if (state instanceof SecondFactorState.Enrolled) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SECOND_FACTOR_ENROLLED));
    }
    byte[] secret;
    if (state instanceof SecondFactorState.Begun begun && begun.begunIn().equals(session)) {
      secret = secret(factor);
    } else {
      secret = SecondFactorKey.random(TimeCodes.SECRET_BYTES);
      factor.sealedSecret = key.seal(username, secret);
      factor.begunIn = session;
      factor.lastStep = 0;
    }
    return new Begun(TimeCodes.text(secret), TimeCodes.address(username, secret));
  }

  /**
   * Enrols the secret that was begun in this session when the code is of it; nothing when it is
   * not.
   *
   * @return recovery codes, which cannot be shown again; empty when the code is wrong
   */
  @Transactional
  public List<String> confirm(String username, UUID session, String code, String address) {
    SecondFactorEntity factor = hold(username);
    SecondFactorState state = state(factor);
    if (state instanceof SecondFactorState.Enrolled) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SECOND_FACTOR_ENROLLED));
    }
    if (!(state instanceof SecondFactorState.Begun begun && begun.begunIn().equals(session))) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SECOND_FACTOR_NOT_BEGUN));
    }
    if (!useTimeCode(factor, plain(code))) {
      return List.of();
    }
    factor.confirmedAt = clock.instant();
    sessions.raise(session);
    events.add(SecurityEventKind.SECOND_FACTOR_ENROLLED, username, username, address, "");
    return newCodes(username);
  }

  /** Whether an account that is enrolled may go on with this code, which is used up by it. */
  @Transactional
  public boolean use(String username, String code, String address) {
    SecondFactorEntity factor = hold(username);
    if (!(state(factor) instanceof SecondFactorState.Enrolled)) {
      return false;
    }
    String plain = plain(code);
    if (TIME_CODE.matcher(plain).matches()) {
      return useTimeCode(factor, plain);
    }
    boolean used = repository.useCode(username, SecretDigest.of(plain), clock.instant());
    if (used) {
      String left = String.valueOf(repository.codesLeft(username));
      events.add(SecurityEventKind.RECOVERY_CODE_USED, username, username, address, left);
    }
    return used;
  }

  /** New recovery codes; those before are void. A code was used for it. */
  @Transactional
  public List<String> renewRecoveryCodes(String username, String address) {
    if (!(state(hold(username)) instanceof SecondFactorState.Enrolled)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SECOND_FACTOR_NOT_ENROLLED));
    }
    events.add(SecurityEventKind.RECOVERY_CODES_MADE, username, username, address, "");
    return newCodes(username);
  }

  /**
   * Takes the second factor of somebody else away, and ends their sessions. The same again changes
   * nothing.
   */
  @Transactional
  public void reset(String username, String administrator, String address) {
    if (username.equals(administrator)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.OWN_SECOND_FACTOR));
    }
    if (accounts.findById(username) == null) {
      throw new RefusedException(Refusal.of(IdentityRefusal.ACCOUNT_UNKNOWN));
    }
    SecondFactorEntity factor = repository.findById(username, LockModeType.PESSIMISTIC_WRITE);
    if (factor == null || factor.sealedSecret == null) {
      return;
    }
    factor.sealedSecret = null;
    factor.begunIn = null;
    factor.confirmedAt = null;
    repository.voidCodes(username, clock.instant());
    events.add(SecurityEventKind.SECOND_FACTOR_RESET, username, administrator, address, "");
    sessions.endAll(username, null, administrator, address, SessionEnd.SECOND_FACTOR_RESET);
  }

  /** The row of the account, made when there is none, held until the transaction ends. */
  private SecondFactorEntity hold(String username) {
    // Of two that enrol at once the second waits here for the first one's row.
    if (accounts.findById(username, LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new RefusedException(Refusal.of(IdentityRefusal.NO_LOCAL_ACCOUNT));
    }
    SecondFactorEntity known = repository.findById(username, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    SecondFactorEntity created = new SecondFactorEntity();
    created.username = username;
    repository.persist(created);
    return created;
  }

  private static SecondFactorState state(@Nullable SecondFactorEntity factor) {
    if (factor == null || factor.sealedSecret == null) {
      return new SecondFactorState.None();
    }
    Instant confirmed = factor.confirmedAt;
    UUID begunIn = factor.begunIn;
    if (confirmed != null) {
      return new SecondFactorState.Enrolled(confirmed);
    }
    return begunIn == null ? new SecondFactorState.None() : new SecondFactorState.Begun(begunIn);
  }

  private boolean useTimeCode(SecondFactorEntity factor, String code) {
    OptionalLong step = TimeCodes.step(secret(factor), code, clock.instant(), factor.lastStep);
    step.ifPresent(used -> factor.lastStep = used);
    return step.isPresent();
  }

  private byte[] secret(SecondFactorEntity factor) {
    String sealed = factor.sealedSecret;
    if (sealed == null) {
      throw new IllegalStateException("no secret");
    }
    return key.open(factor.username, sealed);
  }

  private List<String> newCodes(String username) {
    List<String> codes = Stream.generate(OneTimePassword::next).limit(RECOVERY_CODES).toList();
    Instant now = clock.instant();
    repository.voidCodes(username, now);
    repository.addCodes(username, codes.stream().map(SecretDigest::of).toList(), now);
    return codes;
  }

  /** As people read codes to themselves: with spaces, in capitals. */
  private static String plain(String code) {
    return code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
