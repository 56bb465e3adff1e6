package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SessionEnd;
import org.kiemphieu.identity.domain.TellerName;
import org.kiemphieu.identity.domain.TellerNames;
import org.kiemphieu.identity.repository.AccountEntity;
import org.kiemphieu.identity.repository.AccountRepository;
import org.kiemphieu.identity.repository.MembershipEntity;
import org.kiemphieu.identity.repository.MembershipRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Accounts of an assembly's tellers, made with passwords that are printed on slips. */
@ApplicationScoped
public class TellerAccounts {

  @Inject AccountRepository accounts;
  @Inject MembershipRepository memberships;
  @Inject Sessions sessions;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /**
   * Gives each teller a one-time password, and an account where there is none. A password that the
   * account had is void.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<IssuedSlip> issueSlips(String assembly, List<TellerName> tellers) {
    RefusedException.throwIfAny(TellerNames.checkNumber(tellers));
    List<Refusal> refusals = new ArrayList<>(TellerNames.check(tellers));
    Map<String, AccountEntity> known = hold(tellers);
    refusals.addAll(taken(assembly, tellers, known));
    RefusedException.throwIfAny(refusals);
    return tellers.stream()
        .map(teller -> issue(assembly, teller, known.get(teller.username())))
        .toList();
  }

  /** The assembly's tellers, by username. */
  @Transactional
  public List<TellerAccount> of(String assembly) {
    List<String> usernames =
        memberships.of(assembly, Role.TELLER).stream().map(m -> m.username).toList();
    return accounts.named(usernames).stream()
        .map(account -> new TellerAccount(account.username, account.displayName, account.oneTime))
        .toList();
  }

  /** In the order of usernames, so that two who name the same tellers do not wait in a circle. */
  private Map<String, AccountEntity> hold(List<TellerName> tellers) {
    Map<String, AccountEntity> known = new HashMap<>();
    for (String username : new TreeSet<>(tellers.stream().map(TellerName::username).toList())) {
      AccountEntity account = accounts.findById(username, LockModeType.PESSIMISTIC_WRITE);
      if (account != null) {
        known.put(username, account);
      }
    }
    return known;
  }

  private List<Refusal> taken(
      String assembly, List<TellerName> tellers, Map<String, AccountEntity> known) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < tellers.size(); i++) {
      AccountEntity account = known.get(tellers.get(i).username());
      if (account != null && !isOnlyTellerOf(assembly, account)) {
        refusals.add(
            Refusal.of(IdentityRefusal.USERNAME_TAKEN, TellerNames.field(i, "username"))
                .with("username", account.username));
      }
    }
    return refusals;
  }

  private boolean isOnlyTellerOf(String assembly, AccountEntity account) {
    List<MembershipEntity> held = memberships.of(account.username);
    return !account.administrator
        && held.size() == 1
        && held.get(0).assembly.equals(assembly)
        && held.get(0).role == Role.TELLER;
  }

  private IssuedSlip issue(String assembly, TellerName teller, @Nullable AccountEntity known) {
    boolean slipUnused = known != null && known.oneTime;
    AccountEntity account = known == null ? create(teller.username()) : known;
    String password = OneTimePassword.next();
    account.displayName = Normalizer.normalize(teller.displayName(), Normalizer.Form.NFC);
    account.passwordHash = Passwords.hash(password);
    account.oneTime = true;
    account.version++;
    if (known != null) {
      sessions.endAll(account.username, null, current.name(), "", SessionEnd.SLIP_ISSUED);
    }
    if (known == null) {
      // Before the membership, which refers to it.
      accounts.persistAndFlush(account);
      memberships.persist(tellerOf(assembly, teller.username()));
    }
    return new IssuedSlip(
        account.username, account.displayName, password, known != null, slipUnused);
  }

  private AccountEntity create(String username) {
    AccountEntity account = new AccountEntity();
    account.username = username;
    account.createdAt = clock.instant();
    return account;
  }

  private static MembershipEntity tellerOf(String assembly, String username) {
    MembershipEntity membership = new MembershipEntity();
    membership.username = username;
    membership.assembly = assembly;
    membership.role = Role.TELLER;
    return membership;
  }
}
