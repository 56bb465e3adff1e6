package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.repository.AccountEntity;
import org.kiemphieu.identity.repository.AccountRepository;
import org.kiemphieu.identity.repository.MembershipEntity;
import org.kiemphieu.identity.repository.MembershipRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Turns a username and a password into an actor. */
@ApplicationScoped
public class SignIn {

  @Inject AccountRepository accounts;
  @Inject MembershipRepository memberships;
  @Inject Event<OwnPasswordChosen> ownPasswords;

  /**
   * Who the person is in {@code assembly}.
   *
   * @param assembly null for the only assembly the account is in
   */
  @Transactional
  public Actor actor(String username, String password, @Nullable String assembly) {
    AccountEntity account = check(username, password);
    if (account.oneTime) {
      throw new RefusedException(Refusal.of(IdentityRefusal.PASSWORD_CHANGE_NEEDED));
    }
    if (account.administrator) {
      return new Actor(username, Role.ADMINISTRATOR, "");
    }
    MembershipEntity membership = choose(memberships.of(username), assembly);
    return new Actor(username, membership.role, membership.assembly);
  }

  /**
   * Gives the account a new password; the present one is the permission. The same again changes
   * nothing: whoever knows the new password can sign in anyway.
   */
  @Transactional
  public void changePassword(String username, String password, String newPassword) {
    AccountEntity known = accounts.findById(username);
    boolean same = Passwords.matches(newPassword, known == null ? null : known.passwordHash);
    if (known != null && same) {
      requireOwn(known);
      return;
    }
    AccountEntity account = check(username, password);
    RefusedException.throwIfAny(Passwords.check(newPassword, "newPassword"));
    holdUnchanged(account);
    account.passwordHash = Passwords.hash(newPassword);
    if (account.oneTime) {
      account.oneTime = false;
      ownPasswords.fire(OwnPasswordChosen.of(username, memberships.of(username)));
    }
  }

  private static void requireOwn(AccountEntity account) {
    if (account.oneTime) {
      throw new RefusedException(Refusal.of(IdentityRefusal.PASSWORD_NOT_NEW, "newPassword"));
    }
  }

  /** Of two who change it from the same one at once, the second does not know the present one. */
  private void holdUnchanged(AccountEntity account) {
    String checked = account.passwordHash;
    accounts.getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
    if (!checked.equals(account.passwordHash)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SIGN_IN_REFUSED));
    }
  }

  private AccountEntity check(String username, String password) {
    AccountEntity account = accounts.findById(username);
    boolean matches = Passwords.matches(password, account == null ? null : account.passwordHash);
    if (account == null || !matches) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SIGN_IN_REFUSED));
    }
    return account;
  }

  private static MembershipEntity choose(List<MembershipEntity> held, @Nullable String assembly) {
    if (assembly == null && held.size() > 1) {
      List<String> assemblies = held.stream().map(m -> m.assembly).toList();
      throw new RefusedException(
          Refusal.of(IdentityRefusal.ASSEMBLY_NEEDED, "assembly").with("assemblies", assemblies));
    }
    return held.stream()
        .filter(m -> assembly == null || m.assembly.equals(assembly))
        .findFirst()
        .orElseThrow(
            () -> new RefusedException(Refusal.of(IdentityRefusal.NO_MEMBERSHIP, "assembly")));
  }
}
