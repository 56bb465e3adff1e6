package org.kiemphieu.assembly.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Attendance by assembly; the latest version counts. */
@ApplicationScoped
public class AttendanceRepository implements PanacheRepository<AttendanceEntity> {

  /** The latest attendance recorded for an assembly. */
  public Optional<AttendanceEntity> latest(long assemblyId) {
    return find("assemblyId = ?1 order by version desc", assemblyId).firstResultOptional();
  }

  /** Everything recorded of an assembly, in order. */
  public List<AttendanceEntity> of(long assemblyId) {
    return list("assemblyId = ?1 order by version", assemblyId);
  }
}
