package org.kiemphieu.election.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Command;

/** Steps of rounds; they are added and never changed. */
@ApplicationScoped
public class RoundStepRepository
    implements PanacheRepositoryBase<RoundStepEntity, RoundStepEntity.Key> {

  /** The latest step of a round; every round has at least the one that began it. */
  public RoundStepEntity latest(long roundId) {
    return find("roundId = ?1 order by ordinal desc", roundId).firstResult();
  }

  /** Every step of a round, the first first. */
  public List<RoundStepEntity> of(long roundId) {
    return list("roundId = ?1 order by ordinal", roundId);
  }

  /** The latest step of a round that this command made. */
  public Optional<RoundStepEntity> by(long roundId, Command command) {
    return find("roundId = ?1 and command = ?2 order by ordinal desc", roundId, command)
        .firstResultOptional();
  }

  /** Whether this command with this very request is among the steps of a round. */
  public boolean has(long roundId, Command command, String request) {
    return count("roundId = ?1 and command = ?2 and request = ?3", roundId, command, request) > 0;
  }

  /** Whether any round of an assembly has got beyond its draft. */
  public boolean anyBeyondDraft(long assemblyId) {
    return count(
            "stage <> ?1 and roundId in (select id from RoundEntity where election.assembly.id = ?2)",
            RoundStage.DRAFT,
            assemblyId)
        > 0;
  }

  /** Whether any round of an election has got beyond its draft. */
  public boolean anyBeyondDraftOf(long electionId) {
    return count(
            "stage <> ?1 and roundId in (select id from RoundEntity where election.id = ?2)",
            RoundStage.DRAFT,
            electionId)
        > 0;
  }
}
