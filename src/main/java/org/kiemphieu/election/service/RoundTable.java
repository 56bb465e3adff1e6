package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.ListApproved;
import org.kiemphieu.election.domain.Voting;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The rounds of every election: what each is for and follows on, and its figures. */
@ApplicationScoped
class RoundTable implements Table {

  @Inject AssemblyRounds rounds;

  @Override
  public String name() {
    return "rounds";
  }

  @Override
  public Command command() {
    return Command.READ_ELECTION;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "round",
        "terms",
        "afterRound",
        "state",
        "seats",
        "alternates",
        "majority",
        "candidates",
        "paper",
        "listVersion",
        "base",
        "present",
        "issued",
        "collected",
        "count",
        "readingsNeeded",
        "annulledFor");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (RoundContext round : rounds.all(assembly)) {
      Optional<Voting> voting = round.state().votingState();
      Optional<Counting> counting = round.state().countingState();
      rows.add(
          round.key().election(),
          round.key().round(),
          round.terms().kind(),
          round.terms().after(),
          round.state().stage(),
          round.seats(),
          round.toFill().alternates(),
          round.terms().majority(round.regulation()),
          round.candidates().size(),
          round.candidates().isEmpty() ? "" : round.paper().kind(),
          round.state().approvedList().map(ListApproved::listVersion),
          voting.map(one -> one.base().size()),
          voting.map(Voting::present),
          voting.map(Voting::issued),
          counting.map(Counting::collected),
          counting.map(Counting::count),
          round.readingsNeeded(round.count()),
          round.state() instanceof Annulled annulled ? annulled.reason() : "");
    }
  }
}
