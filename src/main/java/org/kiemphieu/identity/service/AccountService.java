package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.repository.AccountEntity;
import org.kiemphieu.identity.repository.AccountRepository;
import org.kiemphieu.identity.repository.MembershipEntity;
import org.kiemphieu.identity.repository.MembershipRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Creates, changes and lists local accounts. */
@ApplicationScoped
public class AccountService {

  @Inject AccountRepository accounts;
  @Inject MembershipRepository memberships;
  @Inject Clock clock;
  @Inject Event<AccountChanged> changes;
  @Inject SecurityEvents events;
  @Inject CurrentActor current;

  /** The same for an account that stays the administrator, or no administrator, that it is. */
  @Transactional
  public Account put(
      String username,
      String displayName,
      @Nullable String password,
      List<Membership> members,
      OptionalInt expected) {
    return put(username, displayName, password, null, members, expected);
  }

  /**
   * Creates the account or makes it what is asked; the same request again changes nothing.
   *
   * @param password null keeps the one an existing account has
   * @param administrator whether it is one, which is decided when it is created; null for what it
   *     is
   * @param members all the account's memberships; others it had are removed
   * @param expected version the client changes; none for a new account
   */
  @Transactional
  public Account put(
      String username,
      String displayName,
      @Nullable String password,
      @Nullable Boolean administrator,
      List<Membership> members,
      OptionalInt expected) {
    // Held, so that of two administrators the second is told of the first one's change.
    AccountEntity known = accounts.findById(username, LockModeType.PESSIMISTIC_WRITE);
    RefusedException.throwIfAny(refusals(known, password, administrator, members));
    String composed = Normalizer.normalize(displayName, Normalizer.Form.NFC);
    if (known != null && isAs(known, composed, password, members)) {
      return show(known, members);
    }
    Version.check(known == null ? 0 : known.version, expected).ifPresent(RefusedException::raise);
    AccountEntity account =
        known == null ? create(username, Boolean.TRUE.equals(administrator)) : known;
    account.displayName = composed;
    account.version++;
    if (password != null) {
      account.passwordHash = Passwords.hash(password);
      account.oneTime = false;
    }
    accounts.persist(account);
    accounts.flush();
    if (known == null && account.administrator) {
      events.add(SecurityEventKind.ADMINISTRATOR_CREATED, username, current.name(), "", "");
    }
    List<Membership> before =
        memberships.of(username).stream().map(AccountService::membership).toList();
    memberships.removeOf(username);
    members.forEach(member -> memberships.persist(entity(username, member)));
    changes.fire(new AccountChanged(username, before, members, password != null));
    return show(account, members);
  }

  private boolean isAs(
      AccountEntity account,
      String displayName,
      @Nullable String password,
      List<Membership> members) {
    Set<Membership> had =
        memberships.of(account.username).stream()
            .map(AccountService::membership)
            .collect(Collectors.toSet());
    return account.displayName.equals(displayName)
        && had.equals(Set.copyOf(members))
        && (password == null || Passwords.matches(password, account.passwordHash));
  }

  /** Creates an administrator if there is none. Returns whether it did. */
  @Transactional
  public boolean createFirstAdministrator(String username, String displayName, String password) {
    if (accounts.hasAdministrator()) {
      return false;
    }
    accounts.holdFirstStart();
    if (accounts.hasAdministrator()) {
      return false;
    }
    AccountEntity account = create(username, true);
    account.displayName = displayName;
    account.version = 1;
    account.passwordHash = Passwords.hash(password);
    accounts.persist(account);
    return true;
  }

  /** All accounts with their memberships. */
  @Transactional
  public List<Account> list() {
    Map<String, List<Membership>> byUsername =
        memberships.inOrder().stream()
            .collect(
                Collectors.groupingBy(
                    m -> m.username,
                    Collectors.mapping(AccountService::membership, Collectors.toList())));
    return accounts.inOrder().stream()
        .map(account -> show(account, byUsername.getOrDefault(account.username, List.of())))
        .toList();
  }

  private AccountEntity create(String username, boolean administrator) {
    AccountEntity account = new AccountEntity();
    account.username = username;
    account.administrator = administrator;
    account.createdAt = clock.instant();
    return account;
  }

  private static List<Refusal> refusals(
      @Nullable AccountEntity known,
      @Nullable String password,
      @Nullable Boolean asked,
      List<Membership> members) {
    List<Refusal> refusals = new ArrayList<>();
    if (password != null) {
      refusals.addAll(Passwords.check(password, "password"));
    } else if (known == null) {
      refusals.add(Refusal.of(IdentityRefusal.PASSWORD_NEEDED, "password"));
    }
    boolean administrator = known == null ? Boolean.TRUE.equals(asked) : known.administrator;
    if (asked != null && asked != administrator) {
      refusals.add(Refusal.of(IdentityRefusal.ADMINISTRATOR_FIXED, "administrator"));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      Membership member = members.get(i);
      String field = "memberships[" + i + "]";
      if (administrator || member.role() == Role.ADMINISTRATOR) {
        refusals.add(Refusal.of(IdentityRefusal.ADMINISTRATOR_WITHOUT_ASSEMBLY, field));
      }
      if (member.role() == Role.DISPLAY) {
        refusals.add(Refusal.of(IdentityRefusal.DISPLAY_WITHOUT_ACCOUNT, field + ".role"));
      }
      if (!seen.add(member.assembly())) {
        refusals.add(
            Refusal.of(IdentityRefusal.MEMBERSHIP_TWICE, field + ".assembly")
                .with("assembly", member.assembly()));
      }
    }
    return refusals;
  }

  private static MembershipEntity entity(String username, Membership member) {
    MembershipEntity entity = new MembershipEntity();
    entity.username = username;
    entity.assembly = member.assembly();
    entity.role = member.role();
    return entity;
  }

  private static Membership membership(MembershipEntity entity) {
    return new Membership(entity.assembly, entity.role);
  }

  private static Account show(AccountEntity account, List<Membership> members) {
    return new Account(
        account.username, account.version, account.displayName, account.administrator, members);
  }
}
