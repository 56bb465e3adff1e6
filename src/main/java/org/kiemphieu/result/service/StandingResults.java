package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.result.domain.ResultRefusal;

/** Which result of a round stands: for rooms that show results to others than the assembly. */
@ApplicationScoped
@Transactional
public class StandingResults {

  @Inject Rounds rounds;
  @Inject ResultService results;

  /**
   * A result that stands.
   *
   * @param content canonical JSON, as it was signed
   */
  public record Standing(CountKey count, String content) {}

  /**
   * The result of a round. Refused unless the round is confirmed: neither before, nor while it is
   * counted again, nor for an earlier count.
   */
  public Standing of(RoundKey key) {
    RoundContext round = rounds.find(key);
    return standing(round)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(ResultRefusal.RESULT_NOT_CONFIRMED)
                        .with("state", round.state().stage())));
  }

  /** The same; nothing where it would be refused. */
  public Optional<Standing> find(RoundKey key) {
    return standing(rounds.find(key));
  }

  private Optional<Standing> standing(RoundContext round) {
    CountKey count = new CountKey(round.key(), round.count());
    return ResultService.stands(count, round)
        ? Optional.of(new Standing(count, results.result(count).content))
        : Optional.empty();
  }
}
