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
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.domain.ReadingKey;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.batch.repository.BallotEntryRepository;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.Nonce;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;

/** A teller's reading of a batch: begin it, key its sheets, complete it. */
@ApplicationScoped
@Transactional
public class ReadingService {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject Reconciler reconciler;
  @Inject FourEyes fourEyes;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** One sheet as it stands in a reading, and what it means. */
  public record KeyedBallot(int position, int version, Sheet sheet, int votes, Verdict verdict) {}

  /** A reading as its teller sees it. */
  public record ReadingContent(
      RoundContext round,
      ReadingKey key,
      int sheets,
      boolean complete,
      List<KeyedBallot> ballots) {}

  /** Sheets just recorded. */
  public record Recorded(RoundContext round, List<KeyedBallot> ballots) {}

  /** A reading and whether this call began it. */
  public record Begun(ReadingContent content, boolean now) {}

  private record Open(RoundContext round, BatchEntity batch, ReadingEntity reading) {}

  /** Begins this teller's reading of a batch, or answers with the one already begun. */
  public Begun begin(BatchKey key) {
    RoundContext round = rounds.forCommand(key.count(), Command.START_READING);
    BatchEntity batch =
        batches
            .byNumberForUpdate(round.roundId(), key.count().count(), key.number())
            .orElseThrow(() -> BatchService.unknown(key));
    List<ReadingEntity> begun = readings.of(batch.id);
    String teller = currentActor.get().username();
    Optional<ReadingEntity> own =
        begun.stream().filter(reading -> reading.teller.equals(teller)).findFirst();
    if (own.isPresent()) {
      refuseSetAside(own.get());
      return new Begun(content(new Open(round, batch, own.get()), key), false);
    }
    fourEyes.refuseDecider(batch, teller);
    int needed = round.readingsNeeded(key.count().count());
    if (readings.standing(batch.id).size() >= needed) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.READINGS_ALL_TAKEN).with("needed", needed));
    }
    ReadingEntity reading = new ReadingEntity();
    reading.batchId = batch.id;
    reading.ordinal = begun.size() + 1;
    reading.teller = teller;
    reading.startedAt = moment.instant();
    readings.persistAndFlush(reading);
    ledger.append(
        round.assemblyId(),
        Command.START_READING,
        new ReadingKey(key, reading.ordinal).subject(),
        Map.of(),
        Map.of("teller", teller));
    return new Begun(content(new Open(round, batch, reading), key), true);
  }

  /** A reading, to the teller whose it is and to nobody else. */
  public ReadingContent read(ReadingKey key) {
    BatchKey batchKey = key.batch();
    RoundContext round = rounds.find(batchKey.count());
    BatchEntity batch =
        batches
            .byNumber(round.roundId(), batchKey.count().count(), batchKey.number())
            .orElseThrow(() -> BatchService.unknown(batchKey));
    ReadingEntity reading =
        readings.byOrdinal(batch.id, key.ordinal()).orElseThrow(() -> unknown(key));
    refuseOthers(reading);
    return content(new Open(round, batch, reading), key.batch());
  }

  /**
   * Records sheets of a reading: all of them, or none with everything that is wrong. A sheet keyed
   * before as it is now changes nothing; one that differs is a correction and must name the version
   * it corrects.
   */
  public Recorded key(ReadingKey key, List<KeyedSheet> sheets) {
    Open open = open(key, Command.KEY_BALLOT);
    KeyedEntries keyed =
        new KeyedEntries(
            open.round().paper(),
            open.batch().sheets,
            open.reading().id,
            stored(open, sheets),
            moment.instant());
    sheets.forEach(keyed::take);
    RefusedException.throwIfAny(open.round().regulation().cite(keyed.refusals()));
    if (!keyed.added().isEmpty()) {
      entries.persist(keyed.added());
      ledger.append(
          open.round().assemblyId(),
          Command.KEY_BALLOT,
          key.subject(),
          Map.of(),
          Map.of("ballots", keyed.changes(), "nonce", Nonce.random()));
    }
    return new Recorded(
        open.round(), keyed.standing().stream().map(e -> ballot(open.round(), e)).toList());
  }

  /** What is stored for the positions keyed: one look-up for one sheet, one for many. */
  private Map<Integer, BallotEntryEntity> stored(Open open, List<KeyedSheet> sheets) {
    Map<Integer, BallotEntryEntity> stored = new HashMap<>();
    long reading = open.reading().id;
    if (sheets.size() == 1) {
      int position = sheets.get(0).position();
      entries.latest(reading, position).ifPresent(entry -> stored.put(position, entry));
    } else {
      entries.latest(reading).forEach(entry -> stored.put(entry.position, entry));
    }
    return stored;
  }

  /**
   * Completes a reading. When it is the batch's last, its readings are compared and every sheet on
   * which they agree is accepted.
   *
   * @param sheets sheets the teller counted; must be what the batch declares
   */
  public ReadingContent complete(ReadingKey key, int sheets) {
    BatchKey batchKey = key.batch();
    // Held before they are looked at: the same request may be under way a second time. The round
    // before the batch, as everybody does who holds both.
    RoundContext round = rounds.hold(batchKey.count());
    Optional<BatchEntity> stored =
        batches.byNumberForUpdate(round.roundId(), batchKey.count().count(), batchKey.number());
    Optional<ReadingEntity> own = stored.flatMap(b -> readings.byOrdinal(b.id, key.ordinal()));
    if (own.isPresent()
        && own.get().teller.equals(currentActor.get().username())
        && readings.isComplete(own.get().id)
        && stored.get().sheets == sheets) {
      return content(new Open(round, stored.get(), own.get()), key.batch());
    }
    Open open = open(key, Command.COMPLETE_READING);
    int declared = open.batch().sheets;
    List<Refusal> refusals = new ArrayList<>();
    if (sheets != declared) {
      refusals.add(
          Refusal.of(BatchRefusal.SHEETS_DIFFER_FROM_DECLARED, "sheets")
              .with("sheets", sheets)
              .with("declared", declared));
    }
    int keyed = entries.positionsKeyed(open.reading().id);
    if (keyed != declared) {
      refusals.add(
          Refusal.of(BatchRefusal.SHEETS_MISSING).with("keyed", keyed).with("declared", declared));
    }
    RefusedException.throwIfAny(refusals);
    readings.complete(open.reading().id, moment.instant());
    Map<String, Object> compared = reconciler.reconcileIfLast(open.round(), open.batch());
    ledger.append(
        open.round().assemblyId(), Command.COMPLETE_READING, key.subject(), Map.of(), compared);
    return content(open, key.batch());
  }

  private Open open(ReadingKey key, Command command) {
    RoundContext round = rounds.forCommand(key.batch().count(), command);
    // Completing compares all readings of the batch, so two tellers must not complete at one time.
    boolean completing = command == Command.COMPLETE_READING;
    int count = key.batch().count().count();
    int number = key.batch().number();
    BatchEntity batch =
        (completing
                ? batches.byNumberForUpdate(round.roundId(), count, number)
                : batches.byNumber(round.roundId(), count, number))
            .orElseThrow(() -> BatchService.unknown(key.batch()));
    ReadingEntity reading =
        readings.byOrdinalForUpdate(batch.id, key.ordinal()).orElseThrow(() -> unknown(key));
    refuseOthers(reading);
    refuseSetAside(reading);
    if (readings.isComplete(reading.id)) {
      throw new RefusedException(Refusal.of(BatchRefusal.READING_CLOSED));
    }
    return new Open(round, batch, reading);
  }

  private void refuseSetAside(ReadingEntity reading) {
    if (readings.setAside(reading.id).isPresent()) {
      throw new RefusedException(Refusal.of(BatchRefusal.READING_SET_ASIDE));
    }
  }

  private void refuseOthers(ReadingEntity reading) {
    if (!reading.teller.equals(currentActor.get().username())) {
      throw new RefusedException(Refusal.of(BatchRefusal.READING_OF_ANOTHER_TELLER));
    }
  }

  private ReadingContent content(Open open, BatchKey key) {
    return new ReadingContent(
        open.round(),
        new ReadingKey(key, open.reading().ordinal),
        open.batch().sheets,
        readings.isComplete(open.reading().id),
        entries.latest(open.reading().id).stream()
            .map(entry -> ballot(open.round(), entry))
            .toList());
  }

  private static KeyedBallot ballot(RoundContext round, BallotEntryEntity entry) {
    Sheet sheet = SheetNotation.stored(round.paper(), entry.marks, entry.defects);
    return new KeyedBallot(
        entry.position,
        entry.version,
        sheet,
        round.paper().votes(sheet.marks()),
        round.regulation().verdict(round.paper(), sheet));
  }

  static RefusedException unknown(ReadingKey key) {
    return new RefusedException(
        Refusal.of(BatchRefusal.READING_UNKNOWN).with("reading", key.ordinal()));
  }
}
