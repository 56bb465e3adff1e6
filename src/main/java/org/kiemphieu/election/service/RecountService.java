package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.refusal.Refusal;

/** After a complaint, a round is counted again as a whole; the earlier count stays as it is. */
@ApplicationScoped
@Transactional
public class RecountService {

  @Inject Rounds rounds;
  @Inject CurrentActor currentActor;

  /**
   * Opens the next count of a round; the same again changes nothing.
   *
   * @param key the new count
   * @param reason the complaint, in words
   * @param readings readings each batch needs this time, when it is not as before
   */
  public RoundContext order(CountKey key, String reason, Optional<Integer> readings) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("count", key.count());
    request.put("reason", reason);
    readings.ifPresent(number -> request.put("readings", number));
    Actor actor = currentActor.get();
    return rounds.move(
        key.round(),
        Command.RECOUNT,
        request,
        round ->
            rounds.isFollowed(key.round())
                ? new Step.Refused(List.of(Refusal.of(RoundRefusal.ROUND_FOLLOWED)))
                : round.state().recount(key.count(), reason, readings, actor));
  }
}
