package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Purpose;

/** What confirmed opinion polls say, for those who ask who is supported (190 Art. 14(3)). */
@ApplicationScoped
@Transactional
public class PollResults {

  @Inject ElectionService elections;
  @Inject Rounds rounds;
  @Inject CountService counts;

  /**
   * What a poll says of one person.
   *
   * @param candidate who, as on the poll's approved list
   * @param votes ballots that agree
   * @param present those attending when ballots were issued
   * @param supported whether the votes are more than 30% of those present, in whole numbers
   */
  public record Support(Candidate candidate, int votes, int present, boolean supported) {}

  /**
   * What an opinion poll says of everybody on its list, in ballot order.
   *
   * @param assembly code of the assembly
   * @param election code of the poll among its elections
   * @return empty while no round of it is confirmed, and where it is no opinion poll
   */
  public Optional<List<Support>> of(String assembly, String election) {
    ElectionService.Listed poll = elections.one(assembly, election);
    if (poll.settings().value().purpose() != Purpose.OPINION_POLL) {
      return Optional.empty();
    }
    return IntStream.iterate(poll.rounds(), round -> round > 0, round -> round - 1)
        .mapToObj(round -> rounds.find(new RoundKey(assembly, election, round)))
        .filter(round -> round.state() instanceof Confirmed)
        .findFirst()
        .map(this::support);
  }

  private List<Support> support(RoundContext round) {
    Outcome outcome =
        counts.count(new CountKey(round.key(), round.count())).outcome().orElseThrow();
    int present = round.state().votingState().orElseThrow().present();
    return ((Outcome.Polled) outcome)
        .persons().stream()
            .map(
                person ->
                    new Support(
                        round.candidates().get(person.number() - 1),
                        person.votes(),
                        present,
                        person.supported()))
            .toList();
  }
}
