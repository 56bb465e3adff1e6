package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The candidate list of each round: the approved one, or the one proposed last. */
@ApplicationScoped
class CandidateListTable implements Table {

  @Inject AssemblyRounds rounds;

  @Override
  public String name() {
    return "candidate-lists";
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
        "approved",
        "number",
        "name",
        "born",
        "officialMember",
        "memberSince",
        "nomination");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (RoundContext round : rounds.all(assembly)) {
      for (Candidate candidate : round.candidates()) {
        rows.add(
            round.key().election(),
            round.key().round(),
            round.state().approvedList().isPresent(),
            candidate.number(),
            candidate.person().name().text(),
            candidate.person().born(),
            candidate.officialMember(),
            candidate.memberSince(),
            candidate.nomination());
      }
    }
  }
}
