package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Every step of every round: where its figures come from. */
@ApplicationScoped
class RoundStepTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject RoundSteps steps;

  @Override
  public String name() {
    return "round-steps";
  }

  @Override
  public Command command() {
    return Command.READ_ELECTION;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election", "round", "step", "command", "state", "actor", "role", "at", "request");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (RoundContext round : rounds.all(assembly)) {
      for (RoundSteps.RoundStep step : steps.of(round.key())) {
        rows.add(
            round.key().election(),
            round.key().round(),
            step.ordinal(),
            step.command(),
            step.stage(),
            step.actor(),
            step.role(),
            step.at(),
            CanonicalJson.write(step.request()));
      }
    }
  }
}
