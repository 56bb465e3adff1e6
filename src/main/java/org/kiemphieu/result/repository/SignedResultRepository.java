package org.kiemphieu.result.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Signed results by round. */
@ApplicationScoped
public class SignedResultRepository implements PanacheRepositoryBase<SignedResultEntity, Long> {}
