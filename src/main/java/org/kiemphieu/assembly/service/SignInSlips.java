package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.TellerName;
import org.kiemphieu.identity.service.IssuedSlip;
import org.kiemphieu.identity.service.TellerAccount;
import org.kiemphieu.identity.service.TellerAccounts;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Gives an assembly's tellers accounts with passwords to be printed; the ledger has every slip, and
 * no password.
 */
@ApplicationScoped
@Transactional
public class SignInSlips {

  @Inject AssemblyRepository assemblies;
  @Inject TellerAccounts accounts;
  @Inject Ledger ledger;

  /** Issues one slip for each teller, or none. */
  public List<IssuedSlip> issue(String code, List<TellerName> tellers) {
    // Without an assembly there is no ledger to keep them.
    AssemblyEntity assembly = find(code);
    List<IssuedSlip> slips = accounts.issueSlips(code, tellers);
    for (IssuedSlip slip : slips) {
      ledger.append(
          assembly.id,
          Command.ISSUE_SIGN_IN_SLIPS,
          AccountLedger.subject(slip.username()),
          Map.of("role", slip.known() ? Role.TELLER.name() : "", "slipUnused", slip.slipUnused()),
          Map.of("role", Role.TELLER.name(), "passwordSet", true, "slipUnused", true));
    }
    return slips;
  }

  /** The assembly's tellers, by username. */
  public List<TellerAccount> tellers(String code) {
    find(code);
    return accounts.of(code);
  }

  private AssemblyEntity find(String code) {
    return assemblies
        .byCode(code)
        .orElseThrow(() -> new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN)));
  }
}
