package org.kiemphieu.hands.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Divisions of halls; they are added and never changed. */
@ApplicationScoped
public class HallSectionsRepository
    implements PanacheRepositoryBase<HallSectionsEntity, HallSectionsEntity.Key> {

  /** The division recorded last for an assembly. */
  public Optional<HallSectionsEntity> latest(long assemblyId) {
    return find("assemblyId = ?1 order by version desc", assemblyId).firstResultOptional();
  }
}
