package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.service.OverrulingService.OpenRule;
import org.kiemphieu.assembly.service.OverrulingService.Ruled;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The rules on which the presidium can rule otherwise, with what it ruled last. */
@ApplicationScoped
class OverrulingTable implements Table {

  @Inject OverrulingService overrulings;

  @Override
  public String name() {
    return "overrulings";
  }

  @Override
  public Command command() {
    return Command.READ_ASSEMBLY;
  }

  @Override
  public List<String> columns() {
    return List.of("rule", "version", "stands", "reason", "by", "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (OpenRule open : overrulings.all(assembly)) {
      Optional<Ruled> latest = open.latest();
      rows.add(
          open.rule().code(),
          latest.map(Ruled::version).orElse(0),
          latest.map(ruled -> ruled.overruling().stands()).orElse(false),
          latest.map(ruled -> ruled.overruling().reason()),
          latest.map(Ruled::by),
          latest.map(Ruled::at));
    }
  }
}
