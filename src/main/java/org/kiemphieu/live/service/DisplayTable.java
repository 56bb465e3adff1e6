package org.kiemphieu.live.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The displays of the hall, those withdrawn too. */
@ApplicationScoped
class DisplayTable implements Table {

  @Inject Displays displays;

  @Override
  public String name() {
    return "displays";
  }

  @Override
  public Command command() {
    return Command.READ_DISPLAYS;
  }

  @Override
  public List<String> columns() {
    return List.of("display", "openedBy", "openedAt", "withdrawnBy", "withdrawnAt");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (Displays.Listed display : displays.all(assembly)) {
      rows.add(
          display.name(),
          display.openedBy(),
          display.openedAt(),
          display.withdrawn().map(Displays.Withdrawn::by),
          display.withdrawn().map(Displays.Withdrawn::at));
    }
  }
}
