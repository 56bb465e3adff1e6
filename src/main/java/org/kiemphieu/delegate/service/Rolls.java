package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.service.AttendanceVersions;
import org.kiemphieu.assembly.service.RollInForce;
import org.kiemphieu.delegate.domain.DelegateRefusal;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.delegate.repository.RollRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Opens rolls and lets attendance follow from them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rolls implements RollInForce {

  @Inject AssemblyRepository assemblies;
  @Inject RollRepository rolls;
  @Inject AttendanceVersions attendances;

  /**
   * A roll with its assembly.
   *
   * @param assemblyId the assembly's key in the database
   */
  public record Open(long assemblyId, AssemblySettings assembly, Roll roll) {

    /** The line with this code. Refused when there is none. */
    public RollEntry entry(String code) {
      return roll.entry(code)
          .orElseThrow(
              () ->
                  new RefusedException(
                      Refusal.of(DelegateRefusal.DELEGATE_UNKNOWN).with("delegate", code)));
    }
  }

  /** A roll to be read as it stood at a moment. */
  public Open at(String assembly, Instant moment) {
    return open(assemblies.byCode(assembly).orElseThrow(Rolls::unknown), moment);
  }

  /** A roll as it stands. */
  public Open now(String assembly) {
    return at(assembly, RollRepository.ALWAYS);
  }

  /** A roll for a command that is alone with it until the transaction ends. */
  public Open alone(String assembly) {
    return open(
        assemblies.byCodeForUpdate(assembly).orElseThrow(Rolls::unknown), RollRepository.ALWAYS);
  }

  /**
   * Records attendance where it is another now. Refused when nobody is left to take a base of. A
   * roll that begins with alternates has no attendance yet.
   *
   * @param next the roll as the command leaves it
   */
  public void follow(Open before, Roll next) {
    Attendance attendance = next.attendance();
    if (attendance.base().convened() == 0 && !attendances.any(before.assemblyId())) {
      return;
    }
    RefusedException.throwIfAny(
        attendance.check(before.assembly().regulationInForce(), before.assembly().kind()));
    attendances.follow(before.assemblyId(), attendance);
  }

  @Override
  public boolean isKept(long assemblyId) {
    return rolls.isKept(assemblyId);
  }

  private Open open(AssemblyEntity assembly, Instant moment) {
    AssemblySettings settings = assembly.settings();
    return new Open(
        assembly.id, settings, Roll.of(settings.kind(), rolls.entries(assembly.id, moment)));
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
