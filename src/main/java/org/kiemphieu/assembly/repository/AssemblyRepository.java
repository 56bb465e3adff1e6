package org.kiemphieu.assembly.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Assemblies by code. */
@ApplicationScoped
public class AssemblyRepository implements PanacheRepository<AssemblyEntity> {

  /** The assembly with this code. */
  public Optional<AssemblyEntity> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** Keeps the assembly with this code from being changed until the transaction ends. */
  public void holdByCode(String code) {
    find("code", code).withLock(LockModeType.PESSIMISTIC_READ).firstResult();
  }

  /** The assembly with this code, held until the transaction ends. */
  public Optional<AssemblyEntity> byCodeForUpdate(String code) {
    return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
