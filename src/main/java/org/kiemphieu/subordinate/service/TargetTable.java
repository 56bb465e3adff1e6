package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.Trait;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** What those elected below should at least be made up of. */
@ApplicationScoped
class TargetTable implements Table {

  @Inject TargetService targets;

  @Override
  public String name() {
    return "targets";
  }

  @Override
  public Command command() {
    return Command.READ_SUBORDINATES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "office",
        "ownTargets",
        "version",
        "womenTarget",
        "ethnicMinoritiesTarget",
        "underFortyTarget",
        "firstTimeTarget");
  }

  @Override
  public void write(String assembly, Rows rows) {
    targets
        .forThoseBelow(assembly)
        .forEach(
            (office, inForce) ->
                rows.add(
                    office,
                    inForce.own(),
                    inForce.version(),
                    percent(inForce, Trait.WOMEN),
                    percent(inForce, Trait.ETHNIC_MINORITIES),
                    percent(inForce, Trait.UNDER_FORTY),
                    percent(inForce, Trait.FIRST_TIME)));
  }

  private static Optional<Integer> percent(TargetService.InForce inForce, Trait trait) {
    return Optional.ofNullable(inForce.targets().percent().get(trait));
  }
}
