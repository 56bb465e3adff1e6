package org.kiemphieu.election.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Candidate lists by round and version. */
@ApplicationScoped
public class CandidateListRepository implements PanacheRepository<CandidateListEntity> {

  /** The latest list of a round. */
  public Optional<CandidateListEntity> latest(long roundId) {
    return find("roundId = ?1 order by version desc", roundId).firstResultOptional();
  }

  /** A certain version of a round's list. */
  public Optional<CandidateListEntity> version(long roundId, int version) {
    return find("roundId = ?1 and version = ?2", roundId, version).firstResultOptional();
  }

  /** Every version there is, in order. */
  public List<CandidateListEntity> of(long roundId) {
    return list("roundId = ?1 order by version", roundId);
  }
}
