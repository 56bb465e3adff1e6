package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.service.EntryLog.BatchLog;
import org.kiemphieu.batch.service.EntryLog.NotReconciled;
import org.kiemphieu.batch.service.EntryLog.Who;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.service.AccountService;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Checkpoints;
import org.kiemphieu.ledger.service.Moment;

/** The entry log of a count, or of one batch or one teller in it. */
@ApplicationScoped
@Transactional
public class EntryLogService {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject ReconciledBatches reconciled;
  @Inject EntryLogRecords records;
  @Inject AccountService accounts;
  @Inject Checkpoints checkpoints;
  @Inject CurrentActor currentActor;
  @Inject Moment moment;

  /**
   * Everything keyed and decided in the reconciled batches of a count.
   *
   * @param batch only this batch; refused while it is not reconciled
   * @param teller only what this teller keyed, without what others decided on it
   */
  public EntryLog of(CountKey key, Optional<Integer> batch, Optional<String> teller) {
    RoundContext round = rounds.find(key);
    batch.ifPresent(number -> reconciled.get(round, new BatchKey(key, number)));
    List<BatchEntity> asked =
        batches.of(round.roundId(), key.count()).stream()
            .filter(one -> batch.isEmpty() || batch.get() == one.number)
            .toList();
    EntryLogRecords.Loaded loaded = records.load(asked);
    EntryLogBuilder builder = new EntryLogBuilder(round, loaded, names(), teller);
    int needed = round.readingsNeeded(key.count());
    List<BatchLog> logs = new ArrayList<>();
    List<NotReconciled> leftOut = new ArrayList<>();
    for (BatchEntity one : asked) {
      int complete = loaded.completeStanding(one.id);
      if (complete < needed) {
        leftOut.add(new NotReconciled(one.number, complete));
      } else {
        builder.batch(one).ifPresent(logs::add);
      }
    }
    Who printedBy = builder.who(currentActor.get().username());
    // The head is read last: nothing told above can be missing below it.
    String checkpoint = checkpoints.head(key.round().assembly());
    return new EntryLog(
        round, key, needed, batch, teller, logs, leftOut, printedBy, moment.instant(), checkpoint);
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    accounts.list().forEach(account -> names.put(account.username(), account.displayName()));
    return names;
  }
}
