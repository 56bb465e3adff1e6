package org.kiemphieu.result.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.service.ElectedBodies;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.result.domain.ElectionResult;
import org.kiemphieu.result.repository.AssemblyDecisionEntity;
import org.kiemphieu.result.repository.AssemblyDecisionRepository;

/** The results of elections over all their rounds. */
@ApplicationScoped
@Transactional
public class ElectionResults implements ElectedBodies {

  private static final int MOST_KNOWN = 1_000;

  @Inject ElectionService elections;
  @Inject CountService counts;
  @Inject AssemblyDecisionRepository decisions;
  @Inject ReleasedResults releases;

  /**
   * A round as it was confirmed. Its count was closed before, so that its figures never change;
   * counted again, it is another state.
   */
  private record Confirmation(long roundId, RoundState state) {}

  private record Figures(List<Integer> votes, Outcome outcome) {}

  /** Figures of confirmed rounds, so that a list of candidates costs no count of the ballots. */
  private final Cache<Confirmation, Figures> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

  /** An election with its confirmed rounds and what they come to. */
  public record Combined(
      ElectionSettings election,
      List<ElectionResult.ConfirmedRound> rounds,
      ElectionResult result) {}

  /** The result of an election as it stands. */
  public Combined of(String assembly, String election) {
    ElectionService.Listed listed = elections.one(assembly, election);
    ElectionSettings settings = listed.settings().value();
    List<ElectionResult.ConfirmedRound> confirmed = new ArrayList<>();
    boolean underWay = true;
    for (int ordinal = 1; ordinal <= listed.rounds(); ordinal++) {
      RoundContext round = elections.round(new RoundKey(assembly, election, ordinal));
      underWay = !(round.state() instanceof Confirmed);
      if (!underWay) {
        confirmed.add(confirmed(round));
      }
    }
    return new Combined(settings, confirmed, ElectionResult.of(settings, confirmed, underWay));
  }

  private ElectionResult.ConfirmedRound confirmed(RoundContext round) {
    Confirmation confirmation = new Confirmation(round.roundId(), round.state());
    Figures figures = known.getIfPresent(confirmation);
    if (figures == null) {
      CountService.Count count = counts.count(new CountKey(round.key(), round.count()));
      figures =
          new Figures(
              count.tally().lines().stream().map(LineCount::votes).toList(),
              count.outcome().orElseThrow());
      known.put(confirmation, figures);
    }
    return new ElectionResult.ConfirmedRound(
        round.key().round(),
        round.terms(),
        round.candidates(),
        figures.votes(),
        figures.outcome(),
        decisions.latest(round.roundId(), round.count()).map(AssemblyDecisionEntity::decision));
  }

  @Override
  public Optional<Body> released(String assembly, String election) {
    return elected(assembly, election).filter(body -> isReleased(assembly, election));
  }

  private boolean isReleased(String assembly, String election) {
    return IntStream.rangeClosed(1, elections.one(assembly, election).rounds())
        .mapToObj(ordinal -> elections.round(new RoundKey(assembly, election, ordinal)))
        .filter(round -> round.state() instanceof Confirmed)
        .allMatch(round -> releases.of(new CountKey(round.key(), round.count())).isPresent());
  }

  @Override
  public Optional<Body> elected(String assembly, String election) {
    Combined combined = of(assembly, election);
    return combined.result().state().isFinal()
        ? Optional.of(
            new Body(
                combined.election().office(),
                combined.election().title(),
                combined.result().elected().stream()
                    .filter(one -> !one.alternate())
                    .map(ElectionResult.ElectedPerson::person)
                    .toList()))
        : Optional.empty();
  }
}
