package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Records what attendance is from now on, whoever says so. The caller holds the assembly. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttendanceVersions {

  @Inject AttendanceRepository attendances;
  @Inject Ledger ledger;

  /** Whether any attendance was recorded. */
  public boolean any(long assemblyId) {
    return attendances.latest(assemblyId).isPresent();
  }

  /** Records what follows from the roll; the same figures again change nothing. */
  public void follow(long assemblyId, Attendance attendance) {
    Optional<AttendanceEntity> latest = attendances.latest(assemblyId);
    if (latest.isEmpty() || !latest.get().attendance().equals(attendance)) {
      add(assemblyId, latest, attendance);
    }
  }

  /**
   * Records figures; the same again change nothing.
   *
   * @param expected version the client changes; none for the first
   */
  Stored<Attendance> record(long assemblyId, Attendance attendance, OptionalInt expected) {
    Optional<AttendanceEntity> latest = attendances.latest(assemblyId);
    if (latest.isPresent() && latest.get().attendance().equals(attendance)) {
      return new Stored<>(attendance, latest.get().version);
    }
    Version.check(latest.map(entity -> entity.version).orElse(0), expected)
        .ifPresent(RefusedException::raise);
    return new Stored<>(attendance, add(assemblyId, latest, attendance));
  }

  private int add(long assemblyId, Optional<AttendanceEntity> latest, Attendance attendance) {
    int version = latest.map(entity -> entity.version).orElse(0) + 1;
    attendances.persist(AttendanceEntity.of(assemblyId, version, attendance));
    Map<String, Object> before =
        latest.map(entity -> AssemblyRecords.of(entity.attendance())).orElse(Map.of());
    ledger.append(
        assemblyId,
        Command.RECORD_ATTENDANCE,
        "attendance",
        before,
        AssemblyRecords.of(attendance));
    return version;
  }
}
