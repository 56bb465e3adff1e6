package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Sets up an assembly and records who attends it. */
@ApplicationScoped
@Transactional
public class AssemblyService {

  @Inject AssemblyRepository assemblies;
  @Inject AttendanceRepository attendances;
  @Inject AttendanceVersions versions;
  @Inject AssemblyInUse assemblyInUse;
  @Inject RollInForce roll;
  @Inject Ledger ledger;

  /** Whether there is an assembly with this code. */
  public boolean exists(String code) {
    return assemblies.byCode(code).isPresent();
  }

  /** The settings of an assembly. Refused when there is none with this code. */
  public Stored<AssemblySettings> settings(String code) {
    AssemblyEntity entity = find(code);
    return new Stored<>(entity.settings(), entity.version + 1);
  }

  /**
   * Sets up an assembly or changes its settings; the same settings again change nothing.
   *
   * @param expected version the client changes; none when it sets up
   */
  public Stored<AssemblySettings> setUp(
      String code, AssemblySettings settings, OptionalInt expected) {
    RefusedException.throwIfAny(settings.check());
    Optional<AssemblyEntity> found = assemblies.byCodeForUpdate(code);
    if (found.isPresent() && found.get().settings().equals(settings)) {
      return settings(code);
    }
    Version.check(found.map(entity -> entity.version + 1).orElse(0), expected)
        .ifPresent(RefusedException::raise);
    Map<String, Object> before = found.map(e -> AssemblyRecords.of(e.settings())).orElse(Map.of());
    AssemblyEntity entity = found.orElseGet(AssemblyEntity::new);
    if (found.isPresent()
        && !entity.settings().countsLike(settings)
        && assemblyInUse.hasApprovedList(entity.id)) {
      throw new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_FIXED));
    }
    entity.code = code;
    entity.take(settings);
    assemblies.persistAndFlush(entity);
    ledger.append(entity.id, Command.SET_UP_ASSEMBLY, "", before, AssemblyRecords.of(settings));
    return new Stored<>(settings, entity.version + 1);
  }

  /** The attendance recorded last. Refused when none is recorded. */
  public Stored<Attendance> attendance(String code) {
    AttendanceEntity entity =
        attendances
            .latest(find(code).id)
            .orElseThrow(
                () -> new RefusedException(Refusal.of(AssemblyRefusal.ATTENDANCE_NOT_RECORDED)));
    return new Stored<>(entity.attendance(), entity.version);
  }

  /**
   * Records attendance by figures; a later record supersedes it. The same again changes nothing.
   * Refused while there is a roll from which it follows.
   *
   * @param expected version the client changes; none for the first
   */
  public Stored<Attendance> recordAttendance(
      String code, Attendance attendance, OptionalInt expected) {
    AssemblyEntity assembly =
        assemblies.byCodeForUpdate(code).orElseThrow(AssemblyService::unknown);
    AssemblySettings settings = assembly.settings();
    List<Refusal> faults = attendance.check(settings.regulationInForce(), settings.kind());
    RefusedException.throwIfAny(faults);
    if (roll.isKept(assembly.id)) {
      throw new RefusedException(Refusal.of(AssemblyRefusal.ATTENDANCE_FROM_ROLL));
    }
    return versions.record(assembly.id, attendance, expected);
  }

  private AssemblyEntity find(String code) {
    return assemblies.byCode(code).orElseThrow(AssemblyService::unknown);
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
