package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.service.AccountChanged;
import org.kiemphieu.identity.service.ActingAs;
import org.kiemphieu.identity.service.OwnPasswordChosen;
import org.kiemphieu.ledger.service.Ledger;

/**
 * Keeps changes of accounts in the ledger of every assembly they touch: whoever can set a password
 * can act under a teller's name, and must not be able to do so unseen.
 */
@ApplicationScoped
public class AccountLedger {

  @Inject AssemblyRepository assemblies;
  @Inject Ledger ledger;

  void keep(@Observes AccountChanged change) {
    SortedSet<String> touched = new TreeSet<>();
    change.before().forEach(membership -> touched.add(membership.assembly()));
    change.after().forEach(membership -> touched.add(membership.assembly()));
    for (String code : touched) {
      Optional<AssemblyEntity> assembly = assemblies.byCode(code);
      assembly.ifPresent(
          entity ->
              ledger.append(
                  code,
                  entity.id,
                  Command.MANAGE_ACCOUNTS,
                  subject(change.username()),
                  Map.of("role", role(change.before(), code)),
                  Map.of("role", role(change.after(), code), "passwordSet", change.passwordSet())));
    }
  }

  /**
   * Who replaces the password of a slip does so without being signed in; the password was the
   * permission, so the entry is in the account's name.
   */
  void keep(@Observes OwnPasswordChosen choice) {
    for (Membership membership : choice.memberships()) {
      Optional<AssemblyEntity> assembly = assemblies.byCode(membership.assembly());
      String role = membership.role().name();
      assembly.ifPresent(
          entity ->
              ActingAs.run(
                  new Actor(choice.username(), membership.role(), membership.assembly()),
                  () ->
                      ledger.append(
                          entity.id,
                          Command.MANAGE_ACCOUNTS,
                          subject(choice.username()),
                          Map.of("role", role, "slipUnused", true),
                          Map.of("role", role, "passwordSet", true, "slipUnused", false))));
    }
  }

  static String subject(String username) {
    return "accounts/" + username;
  }

  private static String role(List<Membership> memberships, String assembly) {
    return memberships.stream()
        .filter(membership -> membership.assembly().equals(assembly))
        .map(membership -> membership.role().name())
        .findFirst()
        .orElse("");
  }
}
