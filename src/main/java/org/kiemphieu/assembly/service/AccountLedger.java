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
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.service.AccountChanged;
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
                  "accounts/" + change.username(),
                  Map.of("role", role(change.before(), code)),
                  Map.of("role", role(change.after(), code), "passwordSet", change.passwordSet())));
    }
  }

  private static String role(List<Membership> memberships, String assembly) {
    return memberships.stream()
        .filter(membership -> membership.assembly().equals(assembly))
        .map(membership -> membership.role().name())
        .findFirst()
        .orElse("");
  }
}
