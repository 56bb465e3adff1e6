package org.kiemphieu.subordinate.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.regulation.Office;

/** Targets; they are added and never changed. */
@ApplicationScoped
public class TargetRepository implements PanacheRepositoryBase<TargetEntity, TargetEntity.Key> {

  /** What an assembly set last for an office. */
  public Optional<TargetEntity> latest(long assemblyId, Office office) {
    return find("assemblyId = ?1 and office = ?2 order by version desc", assemblyId, office)
        .firstResultOptional();
  }

  /** What each of some assemblies set last for each office. */
  public List<TargetEntity> latest(Collection<Long> assemblyIds) {
    return list(
        "from TargetEntity e where e.assemblyId in ?1 and e.version = (select max(t.version)"
            + " from TargetEntity t where t.assemblyId = e.assemblyId and t.office = e.office)",
        assemblyIds);
  }
}
