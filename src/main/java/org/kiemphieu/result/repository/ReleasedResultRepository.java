package org.kiemphieu.result.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Releases by round and count; they are added and never changed. */
@ApplicationScoped
public class ReleasedResultRepository
    implements PanacheRepositoryBase<ReleasedResultEntity, SignedResultEntity.Key> {}
