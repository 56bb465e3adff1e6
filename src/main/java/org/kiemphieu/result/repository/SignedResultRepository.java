package org.kiemphieu.result.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Signed results by round and count. */
@ApplicationScoped
public class SignedResultRepository
    implements PanacheRepositoryBase<SignedResultEntity, SignedResultEntity.Key> {}
