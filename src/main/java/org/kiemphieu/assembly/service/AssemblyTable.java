package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The assembly's settings as a table of one line. */
@ApplicationScoped
class AssemblyTable implements Table {

  @Inject AssemblyService assemblies;

  @Override
  public String name() {
    return "assembly";
  }

  @Override
  public Command command() {
    return Command.READ_ASSEMBLY;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "organisation",
        "superior",
        "assemblyName",
        "term",
        "place",
        "heldOn",
        "assemblyKind",
        "regulation",
        "readingsPerBatch");
  }

  @Override
  public void write(String assembly, Rows rows) {
    AssemblySettings settings = assemblies.settings(assembly).value();
    rows.add(
        settings.organisation(),
        settings.superior(),
        settings.name(),
        settings.term(),
        settings.place(),
        settings.heldOn(),
        settings.kind(),
        settings.regulation(),
        settings.readingsPerBatch());
  }
}
