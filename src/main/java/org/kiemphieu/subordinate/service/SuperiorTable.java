package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.repository.SuperiorRepository;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Which assembly may follow this one; one line once anything was said. */
@ApplicationScoped
class SuperiorTable implements Table {

  @Inject AssemblyRepository assemblies;
  @Inject SuperiorRepository superiors;

  @Override
  public String name() {
    return "superior";
  }

  @Override
  public Command command() {
    return Command.READ_ASSEMBLY;
  }

  @Override
  public List<String> columns() {
    return List.of("version", "superiorCode", "by", "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    assemblies
        .byCode(assembly)
        .flatMap(one -> superiors.latest(one.id))
        .ifPresent(
            said ->
                rows.add(
                    said.version,
                    said.superior == null ? "" : said.superior.code,
                    said.namedBy,
                    said.namedAt));
  }
}
