package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.Nonce;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.subordinate.domain.NumberedProfile;
import org.kiemphieu.subordinate.domain.SubordinateRefusal;
import org.kiemphieu.subordinate.repository.ProfileListEntity;
import org.kiemphieu.subordinate.repository.ProfileListRepository;
import org.kiemphieu.version.Version;

/**
 * What is known of the people on approved lists. It is personal: neither the result nor the
 * evidence bundle has it, and the ledger has a digest of it and nothing else.
 */
@ApplicationScoped
@Transactional
public class ProfileService {

  @Inject Rounds rounds;
  @Inject ProfileListRepository repository;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** What was recorded last of the people on a round's list; version 0 when nothing was. */
  public Stored<List<NumberedProfile>> get(RoundKey key) {
    return repository
        .latest(rounds.find(key).roundId())
        .map(ProfileService::stored)
        .orElseGet(() -> new Stored<>(List.of(), 0));
  }

  /**
   * Records what is known of people on the approved list; who is not named is unknown. A later
   * version supersedes it. The same again changes nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public Stored<List<NumberedProfile>> record(
      RoundKey key, List<NumberedProfile> said, OptionalInt expected) {
    RoundContext round = rounds.forCommandAlone(key, Command.RECORD_PROFILES);
    if (round.state().approvedList().isEmpty()) {
      throw new RefusedException(
          Refusal.of(SubordinateRefusal.PROFILES_BEFORE_APPROVAL)
              .with("state", round.state().stage()));
    }
    RefusedException.throwIfAny(NumberedProfile.check(said, round.candidates().size()));
    List<NumberedProfile> people =
        said.stream().sorted(Comparator.comparingInt(NumberedProfile::number)).toList();
    Optional<ProfileListEntity> latest = repository.latest(round.roundId());
    if (latest.filter(before -> before.persons().equals(people)).isPresent()) {
      return stored(latest.get());
    }
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    ProfileListEntity recorded = new ProfileListEntity();
    recorded.roundId = round.roundId();
    recorded.version = version + 1;
    recorded.nonce = Nonce.random();
    recorded.take(people);
    recorded.recordedBy = currentActor.get().username();
    recorded.recordedAt = moment.instant();
    repository.persist(recorded);
    ledger.append(
        round.assemblyId(),
        Command.RECORD_PROFILES,
        key.subject() + "/profiles",
        latest.map(ProfileRecords::of).orElse(Map.of()),
        ProfileRecords.of(recorded));
    return stored(recorded);
  }

  private static Stored<List<NumberedProfile>> stored(ProfileListEntity entity) {
    return new Stored<>(entity.persons(), entity.version);
  }
}
