package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.repository.SuperiorRepository;
import org.kiemphieu.subordinate.repository.TargetEntity;
import org.kiemphieu.subordinate.repository.TargetRepository;
import org.kiemphieu.version.Version;

/** What those elected below an assembly should be made up of. */
@ApplicationScoped
@Transactional
public class TargetService {

  @Inject AssemblyRepository assemblies;
  @Inject SuperiorRepository superiors;
  @Inject TargetRepository repository;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * Targets in force for an office.
   *
   * @param own whether the assembly asked about set them itself; otherwise one above it did
   * @param version of whoever set them
   */
  public record InForce(Targets targets, boolean own, int version) {}

  /**
   * What holds for the assemblies below one: what it set itself, and for other offices what the
   * nearest above it set.
   */
  public Map<Office, InForce> forThoseBelow(String code) {
    AssemblyEntity assembly = find(code);
    List<Long> chain = new ArrayList<>();
    chain.add(assembly.id);
    chain.addAll(superiors.above(assembly.id));
    return nearest(assembly.id, chain);
  }

  /** What holds for an assembly itself: what the nearest above it set. */
  public Map<Office, InForce> forItself(String code) {
    AssemblyEntity assembly = find(code);
    return nearest(assembly.id, superiors.above(assembly.id));
  }

  private Map<Office, InForce> nearest(long self, List<Long> chain) {
    Map<Office, InForce> inForce = new EnumMap<>(Office.class);
    if (chain.isEmpty()) {
      return inForce;
    }
    Map<Office, Integer> distances = new EnumMap<>(Office.class);
    for (TargetEntity entity : repository.latest(chain)) {
      int distance = chain.indexOf(entity.assemblyId);
      if (distance < distances.getOrDefault(entity.office, Integer.MAX_VALUE)) {
        distances.put(entity.office, distance);
        inForce.put(
            entity.office,
            new InForce(entity.targets(), entity.assemblyId == self, entity.version));
      }
    }
    return inForce;
  }

  /**
   * Sets targets for an office; a later version supersedes them. The same again changes nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public InForce set(String code, Office office, Targets targets, OptionalInt expected) {
    AssemblyEntity assembly = assemblies.byCodeForUpdate(code).orElseThrow(TargetService::unknown);
    Optional<TargetEntity> latest = repository.latest(assembly.id, office);
    if (latest.filter(before -> before.targets().equals(targets)).isPresent()) {
      return new InForce(targets, true, latest.get().version);
    }
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    TargetEntity recorded = new TargetEntity();
    recorded.assemblyId = assembly.id;
    recorded.office = office;
    recorded.version = version + 1;
    recorded.take(targets);
    recorded.setBy = currentActor.get().username();
    recorded.setAt = moment.instant();
    repository.persist(recorded);
    ledger.append(
        assembly.id,
        Command.SET_TARGETS,
        "targets/" + office,
        latest.map(TargetService::members).orElse(Map.of()),
        members(recorded));
    return new InForce(targets, true, recorded.version);
  }

  /** What targets say, as the ledger has them. */
  private static Map<String, Object> members(TargetEntity entity) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entity.version);
    entity.targets().percent().forEach((trait, least) -> members.put(trait.name(), least));
    return members;
  }

  private AssemblyEntity find(String code) {
    return assemblies.byCode(code).orElseThrow(TargetService::unknown);
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
