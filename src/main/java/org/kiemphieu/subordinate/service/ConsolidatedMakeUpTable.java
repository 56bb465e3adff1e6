package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.OfficeLine;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/**
 * Sums of those elected and their make-up by office: of all below, by level, by organisation, by
 * source.
 */
@ApplicationScoped
class ConsolidatedMakeUpTable implements Table {

  @Inject Consolidation consolidation;

  @Override
  public String name() {
    return "consolidated-make-up";
  }

  @Override
  public Command command() {
    return Command.READ_SUBORDINATES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "level",
        "code",
        "organisation",
        "source",
        "office",
        "elections",
        "electionsConfirmed",
        "seats",
        "elected",
        "women",
        "womenUnknown",
        "ethnicMinorities",
        "ethnicMinoritiesUnknown",
        "underForty",
        "underFortyUnknown",
        "joinedFirst",
        "joinedFirstUnknown",
        "qualifications",
        "theories");
  }

  @Override
  public void write(String assembly, Rows rows) {
    ConsolidatedLines.of(consolidation.of(assembly, Optional.empty()))
        .forEach(
            line ->
                line.sums().offices().forEach((office, sums) -> write(line, office, sums, rows)));
  }

  private static void write(
      ConsolidatedLines.Line line, Office office, OfficeLine sums, Rows rows) {
    MakeUp makeUp = sums.makeUp();
    rows.add(
        line.level(),
        line.code(),
        line.organisation(),
        line.source(),
        office,
        sums.elections(),
        sums.confirmed(),
        sums.seats(),
        makeUp.people(),
        makeUp.women().count(),
        makeUp.women().unknown(),
        makeUp.ethnicMinorities().count(),
        makeUp.ethnicMinorities().unknown(),
        makeUp.underForty().count(),
        makeUp.underForty().unknown(),
        makeUp.firstTime().count(),
        makeUp.firstTime().unknown(),
        several(makeUp.qualifications()),
        several(makeUp.politicalTheory()));
  }

  /** As many have each: names and figures, such as MASTER=2. */
  private static List<String> several(Map<?, Integer> counts) {
    return counts.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(one -> one.getKey() + "=" + one.getValue())
        .toList();
  }
}
