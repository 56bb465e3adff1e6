package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.subordinate.domain.SubordinateRefusal;
import org.kiemphieu.subordinate.domain.Superior;
import org.kiemphieu.subordinate.repository.SuperiorEntity;
import org.kiemphieu.subordinate.repository.SuperiorRepository;
import org.kiemphieu.version.Version;

/** An assembly says which one of the superior level may follow it. */
@ApplicationScoped
@Transactional
public class SuperiorService {

  @Inject AssemblyRepository assemblies;
  @Inject SuperiorRepository superiors;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * What an assembly said.
   *
   * @param by account of the secretariat
   */
  public record Said(int version, Superior superior, String by, Instant at) {}

  /** What an assembly said last. Refused when it never named a superior. */
  public Said get(String code) {
    AssemblyEntity assembly = assemblies.byCode(code).orElseThrow(SuperiorService::unknown);
    return superiors.latest(assembly.id).map(SuperiorService::said).orElseThrow(() -> notNamed());
  }

  /**
   * Lets another assembly, and those above it, follow this one. The same again changes nothing.
   *
   * @param superior code of the other
   * @param expected version this supersedes; none for the first
   */
  public Said name(String code, String superior, OptionalInt expected) {
    AssemblyEntity assembly =
        assemblies.byCodeForUpdate(code).orElseThrow(SuperiorService::unknown);
    Optional<SuperiorEntity> latest = superiors.latest(assembly.id);
    if (latest.filter(it -> it.said().equals(new Superior.Named(superior))).isPresent()) {
      return said(latest.get());
    }
    superiors.alone();
    AssemblyEntity above =
        assemblies
            .byCode(superior)
            .orElseThrow(() -> refused(SubordinateRefusal.SUPERIOR_UNKNOWN, superior));
    if (above.id.equals(assembly.id)) {
      throw refused(SubordinateRefusal.SUPERIOR_IS_ITSELF, superior);
    }
    if (superiors.above(above.id).contains(assembly.id)) {
      throw refused(SubordinateRefusal.SUPERIOR_IS_BELOW, superior);
    }
    return record(assembly, above, latest, expected, Command.NAME_SUPERIOR);
  }

  /**
   * Nobody follows this assembly any more. The same again changes nothing.
   *
   * @param expected version this supersedes
   */
  public Said withdraw(String code, OptionalInt expected) {
    AssemblyEntity assembly =
        assemblies.byCodeForUpdate(code).orElseThrow(SuperiorService::unknown);
    Optional<SuperiorEntity> latest = superiors.latest(assembly.id);
    SuperiorEntity last = latest.orElseThrow(() -> notNamed());
    return last.said() instanceof Superior.Withdrawn
        ? said(last)
        : record(assembly, null, latest, expected, Command.WITHDRAW_SUPERIOR);
  }

  private Said record(
      AssemblyEntity assembly,
      @Nullable AssemblyEntity superior,
      Optional<SuperiorEntity> latest,
      OptionalInt expected,
      Command command) {
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    SuperiorEntity recorded = new SuperiorEntity();
    recorded.assemblyId = assembly.id;
    recorded.version = version + 1;
    recorded.superior = superior;
    recorded.namedBy = currentActor.get().username();
    recorded.namedAt = moment.instant();
    superiors.persistAndFlush(recorded);
    ledger.append(
        assembly.id,
        command,
        "superior",
        latest.map(SuperiorService::members).orElse(Map.of()),
        members(recorded));
    return said(recorded);
  }

  private static Said said(SuperiorEntity entity) {
    return new Said(entity.version, entity.said(), entity.namedBy, entity.namedAt);
  }

  /** What was said, as the ledger has it. */
  private static Map<String, Object> members(SuperiorEntity entity) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entity.version);
    if (entity.said() instanceof Superior.Named named) {
      members.put("assembly", named.code());
    }
    return members;
  }

  private static RefusedException refused(SubordinateRefusal code, String superior) {
    return new RefusedException(Refusal.of(code, "assembly").with("assembly", superior));
  }

  private static RefusedException notNamed() {
    return new RefusedException(Refusal.of(SubordinateRefusal.SUPERIOR_NOT_NAMED));
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
