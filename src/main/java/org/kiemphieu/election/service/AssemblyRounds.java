package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.identity.domain.Command;

/** The rounds of an assembly, election by election, and their counts. */
@ApplicationScoped
@Transactional
public class AssemblyRounds {

  @Inject ElectionService elections;
  @Inject Rounds rounds;

  /** Every round, in the order of the elections. Refused when there is no such assembly. */
  public List<RoundContext> all(String assembly) {
    List<RoundContext> all = new ArrayList<>();
    for (ElectionService.Listed election : elections.all(assembly)) {
      for (int round = 1; round <= election.rounds(); round++) {
        all.add(rounds.find(new RoundKey(assembly, election.code(), round)));
      }
    }
    return all;
  }

  /** Every count whose tally can be read, the first of a round first. */
  public List<CountKey> counts(String assembly) {
    List<CountKey> counts = new ArrayList<>();
    for (RoundContext round : all(assembly)) {
      boolean counted =
          RoundCommands.allows(round.state().stage(), Command.READ_TALLY)
              && round.state().countingState().isPresent();
      for (int count = 1; counted && count <= round.count(); count++) {
        counts.add(new CountKey(round.key(), count));
      }
    }
    return counts;
  }
}
