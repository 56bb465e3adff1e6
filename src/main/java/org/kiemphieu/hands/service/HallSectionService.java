package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HallSections;
import org.kiemphieu.hands.repository.HallSectionsEntity;
import org.kiemphieu.hands.repository.HallSectionsRepository;
import org.kiemphieu.hands.repository.HandsJson;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** How the hall is divided among those who count hands. */
@ApplicationScoped
@Transactional
public class HallSectionService {

  @Inject AssemblyRepository assemblies;
  @Inject HallSectionsRepository halls;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** The division recorded last; none, in version 0, where the hall is one section. */
  public Stored<HallSections> get(String assembly) {
    return stored(halls.latest(assemblies.byCode(assembly).orElseThrow(this::unknown).id));
  }

  /**
   * Records a division for the votes opened from now on; one without sections makes the hall one
   * section again. The same again changes nothing.
   *
   * @param expected version the client changes; none for the first
   */
  public Stored<HallSections> record(String assembly, HallSections hall, OptionalInt expected) {
    AssemblyEntity entity = assemblies.byCodeForUpdate(assembly).orElseThrow(this::unknown);
    RefusedException.throwIfAny(hall.check());
    Optional<HallSectionsEntity> latest = halls.latest(entity.id);
    if (stored(latest).value().equals(hall)) {
      return stored(latest);
    }
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    HallSectionsEntity recorded = new HallSectionsEntity();
    recorded.assemblyId = entity.id;
    recorded.version = version + 1;
    recorded.sections = HandsJson.write(hall);
    recorded.recordedBy = currentActor.get().username();
    recorded.recordedAt = moment.instant();
    halls.persist(recorded);
    ledger.append(
        entity.id,
        Command.SET_SECTIONS,
        "sections",
        latest.map(before -> members(before.version, before.hall())).orElse(Map.of()),
        members(version + 1, hall));
    return new Stored<>(hall, version + 1);
  }

  private static Stored<HallSections> stored(Optional<HallSectionsEntity> latest) {
    return latest
        .map(entity -> new Stored<>(entity.hall(), entity.version))
        .orElseGet(() -> new Stored<>(HallSections.NONE, 0));
  }

  private static Map<String, Object> members(int version, HallSections hall) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", version);
    members.put("sections", hall.sections().stream().map(HallSectionService::members).toList());
    return members;
  }

  private static Map<String, Object> members(HallSection section) {
    return Map.of("code", section.code(), "name", section.name(), "seated", section.seated());
  }

  private RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
