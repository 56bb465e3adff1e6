package org.kiemphieu.election.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Elections by assembly and code. */
@ApplicationScoped
public class ElectionRepository implements PanacheRepository<ElectionEntity> {

  /** The election with this code in the assembly with that code. */
  public Optional<ElectionEntity> byCode(String assembly, String election) {
    return find("assembly.code = ?1 and code = ?2", assembly, election).firstResultOptional();
  }

  /** The elections of an assembly, in the order they were set up. */
  public List<ElectionEntity> of(String assembly) {
    return list("assembly.code = ?1 order by id", assembly);
  }
}
