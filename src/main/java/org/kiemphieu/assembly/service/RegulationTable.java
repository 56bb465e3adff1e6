package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The rules of the regulation the assembly follows, each with its place and certainty. */
@ApplicationScoped
class RegulationTable implements Table {

  @Inject AssemblyService assemblies;

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public Command command() {
    return Command.READ_ASSEMBLY;
  }

  @Override
  public List<String> columns() {
    return List.of("rule", "article", "certainty", "sentence");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (Rule rule : assemblies.settings(assembly).value().regulationInForce().rules()) {
      rows.add(
          rule.code(),
          rule.citation().text(Language.VIETNAMESE),
          rule.certainty(),
          Messages.text("rule." + rule.code().name(), Language.VIETNAMESE));
    }
  }
}
