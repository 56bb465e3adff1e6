package org.kiemphieu.nomination.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Command;

/** Steps of nominations; they are added and never changed. */
@ApplicationScoped
public class NominationStepRepository
    implements PanacheRepositoryBase<NominationStepEntity, NominationStepEntity.Key> {

  /** The latest step of a nomination. */
  public Optional<NominationStepEntity> latest(long electionId, String nominee) {
    return find("electionId = ?1 and nominee = ?2 order by version desc", electionId, nominee)
        .firstResultOptional();
  }

  /** The latest step of a nomination that this command made. */
  public Optional<NominationStepEntity> by(long electionId, String nominee, Command command) {
    return find(
            "electionId = ?1 and nominee = ?2 and command = ?3 order by version desc",
            electionId,
            nominee,
            command)
        .firstResultOptional();
  }

  /** The latest step of every nomination of an election, in the order of their codes. */
  public List<NominationStepEntity> latest(long electionId) {
    return list(
        "from NominationStepEntity n where n.electionId = ?1 and n.version = (select max(s.version)"
            + " from NominationStepEntity s where s.electionId = n.electionId and s.nominee ="
            + " n.nominee) order by n.nominee",
        electionId);
  }
}
