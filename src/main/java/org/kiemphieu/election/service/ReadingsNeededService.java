package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.repository.ReadingsNeededEntity;
import org.kiemphieu.election.repository.ReadingsNeededRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Before the box is opened, the head teller sets how many readings each batch needs. */
@ApplicationScoped
@Transactional
public class ReadingsNeededService {

  @Inject Rounds rounds;
  @Inject ReadingsNeededRepository settings;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** Readings each batch of the round needs; version 0 while it is the assembly's setting. */
  public Stored<Integer> get(RoundKey key) {
    RoundContext round = rounds.find(key);
    return new Stored<>(
        round.readingsNeeded(round.count()),
        settings.latest(round.roundId()).map(setting -> setting.version).orElse(0));
  }

  /**
   * Sets it; the same again changes nothing.
   *
   * @param readings 1, 2 or 3
   * @param expected version the client changes; none for the first
   */
  public Stored<Integer> set(RoundKey key, int readings, OptionalInt expected) {
    RoundContext round = rounds.forCommandAlone(key, Command.SET_READINGS);
    Optional<ReadingsNeededEntity> latest = settings.latest(round.roundId());
    int version = latest.map(setting -> setting.version).orElse(0);
    if (latest.isPresent() && latest.get().readings == readings) {
      return new Stored<>(readings, version);
    }
    Version.check(version, expected).ifPresent(RefusedException::raise);
    ReadingsNeededEntity setting = new ReadingsNeededEntity();
    setting.roundId = round.roundId();
    setting.version = version + 1;
    setting.readings = readings;
    setting.setBy = currentActor.get().username();
    setting.setAt = moment.instant();
    settings.persist(setting);
    ledger.append(
        round.assemblyId(),
        Command.SET_READINGS,
        key.subject(),
        latest.map(before -> Map.<String, Object>of("readings", before.readings)).orElse(Map.of()),
        Map.of("readings", readings));
    return new Stored<>(readings, version + 1);
  }
}
