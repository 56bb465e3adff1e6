package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.SecondFactorState;
import org.kiemphieu.identity.repository.AccountEntity;
import org.kiemphieu.identity.service.SignInAttempts.Attempt;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Turns a username, a password and, where one is enrolled, a code into a session. No transaction
 * lasts while a password is hashed: whoever sends many wrong ones takes no connections from the
 * count.
 */
@ApplicationScoped
public class SignIn {

  @Inject SignInAttempts attempts;
  @Inject SignInSteps steps;
  @Inject SecondFactors secondFactors;
  @Inject SecondFactorPolicy policy;
  @Inject Sessions sessions;
  @Inject TokenService tokens;

  /**
   * What somebody signs in with.
   *
   * @param assembly null for the only assembly the account is in
   * @param code of the authenticator, or a recovery code; null where none is enrolled
   */
  public record Credentials(
      String username, String password, @Nullable String assembly, @Nullable String code) {

    /** Without the password: this may reach a log. */
    @Override
    public String toString() {
      return "Credentials of " + username;
    }
  }

  /**
   * Begins a session of the person in one assembly.
   *
   * @param renewable whether its token can be renewed, as browsers do
   */
  public SignedIn begin(Credentials credentials, Client client, boolean renewable) {
    String username = credentials.username();
    AccountEntity account = check(username, credentials.password(), client);
    if (account.oneTime) {
      throw new RefusedException(Refusal.of(IdentityRefusal.PASSWORD_CHANGE_NEEDED));
    }
    // Before the code, which is used up when it was right.
    Actor actor = steps.actor(account, credentials.assembly());
    boolean secondFactor = checkCode(username, credentials.code(), client);
    Sessions.Open session =
        steps.open(account.passwordHash, actor, client, renewable, secondFactor);
    return signedIn(session);
  }

  /** Exchanges a renewal secret for a token and the next secret. */
  public SignedIn renew(UUID session, String secret, Client client) {
    return signedIn(sessions.renew(session, secret, client));
  }

  private SignedIn signedIn(Sessions.Open session) {
    Actor actor = session.actor();
    boolean needed = policy.isRequired(actor.role()) && !session.secondFactor();
    return new SignedIn(actor, tokens.issue(session), session, needed);
  }

  /** Refuses unless the password is that of the account; every attempt is counted. */
  public void requirePassword(String username, String password, Client client) {
    check(username, password, client);
  }

  /** Refuses unless the code is one of the enrolled account; every attempt is counted. */
  public void requireCode(String username, String code, Client client) {
    Attempt attempt = attempts.code(username, client);
    if (!secondFactors.use(username, code, client.address())) {
      attempts.failed(attempt);
      throw new RefusedException(Refusal.of(IdentityRefusal.CODE_REFUSED, "code"));
    }
    attempts.succeeded(attempt);
  }

  /**
   * Gives the account a new password; the present one, and a code where one is enrolled, are the
   * permission. All its sessions end but the one it is changed in. The same again changes nothing:
   * whoever knows the new password can sign in anyway.
   *
   * @param session in which it is changed, of the same account; in it no code is asked for again
   */
  public void changePassword(
      Credentials present, String newPassword, Optional<UUID> session, Client client) {
    String username = present.username();
    Attempt attempt = attempts.password(username, client);
    @Nullable AccountEntity account = steps.account(username);
    @Nullable String hash = account == null ? null : account.passwordHash;
    // Looked at also when there is no account, so that the answer takes as long.
    boolean same = Passwords.matches(newPassword, hash);
    if (account != null && same) {
      attempts.succeeded(attempt);
      if (account.oneTime) {
        throw new RefusedException(Refusal.of(IdentityRefusal.PASSWORD_NOT_NEW, "newPassword"));
      }
      return;
    }
    requireMatch(attempt, account, present.password());
    RefusedException.throwIfAny(Passwords.check(newPassword, "newPassword"));
    if (session.isEmpty()) {
      checkCode(username, present.code(), client);
    }
    String newHash = Passwords.hash(newPassword);
    steps.replacePassword(username, String.valueOf(hash), newHash, session, client);
  }

  /** Whether a code was needed and right. */
  private boolean checkCode(String username, @Nullable String code, Client client) {
    if (!(secondFactors.state(username) instanceof SecondFactorState.Enrolled)) {
      return false;
    }
    if (code == null || code.isBlank()) {
      throw new RefusedException(Refusal.of(IdentityRefusal.CODE_NEEDED, "code"));
    }
    requireCode(username, code, client);
    return true;
  }

  private AccountEntity check(String username, String password, Client client) {
    Attempt attempt = attempts.password(username, client);
    return requireMatch(attempt, steps.account(username), password);
  }

  /** As slow, and refused alike, when there is no account. */
  private AccountEntity requireMatch(
      Attempt attempt, @Nullable AccountEntity account, String password) {
    boolean matches = Passwords.matches(password, account == null ? null : account.passwordHash);
    if (account == null || !matches) {
      attempts.failed(attempt);
      throw new RefusedException(Refusal.of(IdentityRefusal.SIGN_IN_REFUSED));
    }
    attempts.succeeded(attempt);
    return account;
  }
}
