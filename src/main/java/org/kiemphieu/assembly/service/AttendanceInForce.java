package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;

/** The attendance that a vote is taken on now, recorded by figures or following from the roll. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttendanceInForce {

  @Inject AttendanceRepository attendances;

  /** For elections (244 Art. 32, 190 Art. 30); empty when none is recorded. */
  public Optional<Attendance> forElections(long assemblyId) {
    return attendances.latest(assemblyId).map(AttendanceEntity::attendance);
  }

  /** For resolutions, by a show of hands (294-QĐ/TW 9.3.2); empty when none is recorded. */
  public Optional<Attendance> forResolutions(long assemblyId) {
    return forElections(assemblyId).map(Attendance::forResolutions);
  }
}
