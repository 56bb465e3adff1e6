package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.TellerAccount;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The tellers' accounts. */
@ApplicationScoped
class TellerTable implements Table {

  @Inject SignInSlips slips;

  @Override
  public String name() {
    return "tellers";
  }

  @Override
  public Command command() {
    return Command.READ_TELLERS;
  }

  @Override
  public List<String> columns() {
    return List.of("username", "displayName", "slipUnused");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (TellerAccount teller : slips.tellers(assembly)) {
      rows.add(teller.username(), teller.displayName(), teller.slipUnused());
    }
  }
}
