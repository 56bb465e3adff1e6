package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SecretDigest;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.domain.SessionEnd;
import org.kiemphieu.identity.repository.AccountEntity;
import org.kiemphieu.identity.repository.AccountRepository;
import org.kiemphieu.identity.repository.DeviceRepository;
import org.kiemphieu.identity.repository.MembershipEntity;
import org.kiemphieu.identity.repository.MembershipRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** What signing in asks of the database, each in a short transaction of its own. */
@ApplicationScoped
class SignInSteps {

  @Inject AccountRepository accounts;
  @Inject MembershipRepository memberships;
  @Inject DeviceRepository devices;
  @Inject Sessions sessions;
  @Inject SecurityEvents events;
  @Inject Event<OwnPasswordChosen> ownPasswords;
  @Inject Clock clock;

  @Transactional
  @Nullable AccountEntity account(String username) {
    return accounts.findById(username);
  }

  /** Who the account is in {@code assembly}; null for the only one it is in. */
  @Transactional
  Actor actor(AccountEntity account, @Nullable String assembly) {
    if (account.administrator) {
      return new Actor(account.username, Role.ADMINISTRATOR, "");
    }
    MembershipEntity membership = choose(memberships.of(account.username), assembly);
    return new Actor(account.username, membership.role, membership.assembly);
  }

  /**
   * Begins the session, unless password or duty were changed while the password was looked at: who
   * changes them ends the sessions there are, and this would not have been one of them.
   */
  @Transactional
  Sessions.Open open(
      String checkedHash, Actor actor, Client client, boolean renewable, boolean secondFactor) {
    AccountEntity account = accounts.findById(actor.username(), LockModeType.PESSIMISTIC_WRITE);
    boolean same =
        account != null
            && account.passwordHash.equals(checkedHash)
            && actor.equals(actor(account, actor.assembly()));
    if (!same) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SIGN_IN_REFUSED));
    }
    client
        .device()
        .ifPresent(
            device -> devices.add(SecretDigest.of(device), actor.username(), clock.instant()));
    events.add(
        SecurityEventKind.SIGNED_IN,
        actor.username(),
        actor.username(),
        client.address(),
        actor.assembly());
    return renewable
        ? sessions.open(actor, client, secondFactor)
        : sessions.openOnce(actor, client, secondFactor);
  }

  /** Of two who change it from the same one at once, the second does not know the present one. */
  @Transactional
  void replacePassword(
      String username, String checkedHash, String newHash, Optional<UUID> but, Client client) {
    AccountEntity account = accounts.findById(username, LockModeType.PESSIMISTIC_WRITE);
    if (account == null || !account.passwordHash.equals(checkedHash)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SIGN_IN_REFUSED));
    }
    account.passwordHash = newHash;
    String address = client.address();
    events.add(SecurityEventKind.PASSWORD_CHANGED, username, username, address, "");
    sessions.endAll(username, but.orElse(null), username, address, SessionEnd.PASSWORD_CHANGED);
    if (account.oneTime) {
      account.oneTime = false;
      ownPasswords.fire(OwnPasswordChosen.of(username, memberships.of(username)));
    }
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
