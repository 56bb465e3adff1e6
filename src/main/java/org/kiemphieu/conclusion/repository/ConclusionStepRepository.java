package org.kiemphieu.conclusion.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was said after assemblies; it is added to and never changed. */
@ApplicationScoped
public class ConclusionStepRepository
    implements PanacheRepositoryBase<ConclusionStepEntity, ConclusionStepEntity.Key> {

  /** Everything about an assembly, subject by subject, each in order. */
  public List<ConclusionStepEntity> of(long assemblyId) {
    return list("assemblyId = ?1 order by subject, version", assemblyId);
  }
}
