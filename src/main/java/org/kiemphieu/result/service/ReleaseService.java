package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.ledger.replay.LedgerReplay;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.result.domain.Release;
import org.kiemphieu.result.repository.ReleasedResultEntity;
import org.kiemphieu.result.repository.ReleasedResultRepository;
import org.kiemphieu.result.repository.SignedResultEntity;

/** The presidium releases a confirmed result to the hall. */
@ApplicationScoped
@Transactional
public class ReleaseService {

  @Inject Rounds rounds;
  @Inject ResultService results;
  @Inject ReleasedResultRepository releases;
  @Inject LedgerReplay replay;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * Releases the result of the present count; the same again changes nothing. Refused while ledger
   * and tables do not agree: nobody should be shown what was changed behind the service.
   */
  public Release release(CountKey key) {
    replay.require(key.round().assembly());
    RoundContext round = rounds.forCommandAlone(key, Command.RELEASE_RESULT);
    Optional<ReleasedResultEntity> before = recorded(key, round);
    if (before.isPresent()) {
      return release(key, round, before);
    }
    ReleasedResultEntity release = new ReleasedResultEntity();
    release.roundId = round.roundId();
    release.countOrdinal = key.count();
    release.releasedBy = currentActor.get().username();
    release.releasedAt = moment.instant();
    releases.persist(release);
    String content = results.result(key).content;
    ledger.append(
        round.assemblyId(),
        Command.RELEASE_RESULT,
        key.subject() + "/release",
        Map.of(),
        Map.of("resultSha256", Sha256.hexadecimal(content.getBytes(StandardCharsets.UTF_8))));
    return release(key, round, Optional.of(release));
  }

  /** Whether the hall sees a result. Refused before the presidium confirmed it. */
  public Release get(CountKey key) {
    results.result(key);
    RoundContext round = rounds.find(key);
    return release(key, round, recorded(key, round));
  }

  private Optional<ReleasedResultEntity> recorded(CountKey key, RoundContext round) {
    return releases.findByIdOptional(new SignedResultEntity.Key(round.roundId(), key.count()));
  }

  private static Release release(
      CountKey key, RoundContext round, Optional<ReleasedResultEntity> recorded) {
    return new Release(
        recorded.isPresent() && ResultService.stands(key, round),
        recorded.map(one -> new Release.By(one.releasedBy, one.releasedAt)));
  }
}
