package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.domain.Release;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.repository.SignedResultRepository;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Which confirmed results the hall was shown, and what the assembly decided on them. */
@ApplicationScoped
class DecisionTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject CountService counts;
  @Inject SignedResultRepository results;
  @Inject ReleaseService releases;
  @Inject DecisionService decisions;

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public Command command() {
    return Command.READ_RESULT;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "round",
        "count",
        "outcome",
        "released",
        "releasedBy",
        "releasedAt",
        "decisionVersion",
        "voteAgain",
        "newNames",
        "note",
        "by",
        "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey key : rounds.counts(assembly)) {
      long round = counts.count(key).round().roundId();
      if (results.findByIdOptional(new SignedResultEntity.Key(round, key.count())).isPresent()) {
        write(key, releases.get(key), decisions.get(key), rows);
      }
    }
  }

  private static void write(
      CountKey key, Release release, DecisionService.Decided decided, Rows rows) {
    Optional<AssemblyDecision> decision =
        decided.recorded().map(DecisionService.Recorded::decision);
    rows.add(
        key.round().election(),
        key.round().round(),
        key.count(),
        CountRecords.kind(decided.outcome()),
        release.stands(),
        release.recorded().map(Release.By::username),
        release.recorded().map(Release.By::at),
        decided.recorded().map(DecisionService.Recorded::version),
        decision.map(AssemblyDecision::voteAgain),
        decision.flatMap(AssemblyDecision::newNames),
        decision.map(AssemblyDecision::note),
        decided.recorded().map(DecisionService.Recorded::by),
        decided.recorded().map(DecisionService.Recorded::at));
  }
}
