package org.kiemphieu.election.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.RuleCode;

/**
 * Records a number of papers collected in a transaction of its own. More than issued is refused,
 * and stays in the ledger: taking papers out until the number fits must not go unseen (official
 * answer, 2020).
 */
@ApplicationScoped
public class CollectedPapers {

  @Inject Rounds rounds;
  @Inject Ledger ledger;

  /**
   * Runs {@code recording}.
   *
   * @param command what is asked
   * @param collected papers in the box
   */
  public RoundContext record(
      RoundKey key, Command command, int collected, Supplier<RoundContext> recording) {
    try {
      return QuarkusTransaction.requiringNew().call(recording::get);
    } catch (RefusedException e) {
      if (e.refusals().stream().anyMatch(r -> r.code() == RuleCode.COLLECTED_AT_MOST_ISSUED)) {
        QuarkusTransaction.requiringNew().run(() -> tellOfExcess(key, command, collected));
      }
      throw e;
    }
  }

  private void tellOfExcess(RoundKey key, Command command, int collected) {
    ledger.append(
        rounds.find(key).assemblyId(),
        command,
        key.subject(),
        Map.of(),
        Map.of("collected", collected, "refused", RuleCode.COLLECTED_AT_MOST_ISSUED.name()));
  }
}
