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
      refuseSetAside(readings.setAside(own.get().id).isPresent());
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
    refuseOthers(reading.teller);
    return content(new Open(round, batch, reading), key.batch());
  }

  /**
   * Records sheets of a reading: all of them, or none with everything that is wrong. A sheet keyed
   * before as it is now changes nothing; one that differs is a correction and must name the version
   * it corrects.
   */
  public Recorded key(ReadingKey key, List<KeyedSheet> sheets) {
    RoundContext round = rounds.forCommand(key.batch().count(), Command.KEY_BALLOT);
    ReadingRepository.Held held =
        readings.hold(round.roundId(), key).orElseThrow(() -> unknown(round, key));
    refuseOthers(held.teller());
    KeyedEntries keyed =
        new KeyedEntries(
            round.paper(),
            held.sheets(),
            held.readingId(),
            stored(held.readingId(), sheets),
            moment.instant());
    sheets.forEach(keyed::take);
    RefusedException.throwIfAny(round.regulation().cite(keyed.refusals()));
    if (!keyed.added().isEmpty()) {
      entries.persist(keyed.added());
      ledger.append(
          round.assemblyId(),
          Command.KEY_BALLOT,
          key.subject(),
          Map.of(),
          Map.of("ballots", keyed.changes(), "nonce", Nonce.random()));
    }
    return new Recorded(round, keyed.standing().stream().map(e -> ballot(round, e)).toList());
  }

  private RefusedException unknown(RoundContext round, ReadingKey key) {
    BatchKey batch = key.batch();
    boolean known =
        batches.byNumber(round.roundId(), batch.count().count(), batch.number()).isPresent();
    return known ? unknown(key) : BatchService.unknown(batch);
  }

  /**
   * What is stored for the positions keyed, of a reading that still takes entries: one look-up for
   * one sheet, one more for many.
   */
  private Map<Integer, BallotEntryEntity> stored(long reading, List<KeyedSheet> sheets) {
    Map<Integer, BallotEntryEntity> stored = new HashMap<>();
    int position = sheets.get(0).position();
    ReadingRepository.Standing standing = readings.standing(reading, position);
    refuseSetAside(standing.setAside());
    refuseComplete(standing.complete());
    standing.entry().ifPresent(entry -> stored.put(position, entry));
    if (sheets.size() > 1) {
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
    Open open = toComplete(key);
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

  /** Completing compares all readings of the batch: two tellers must not complete at one time. */
  private Open toComplete(ReadingKey key) {
    RoundContext round = rounds.forCommand(key.batch().count(), Command.COMPLETE_READING);
    BatchEntity batch =
        batches
            .byNumberForUpdate(round.roundId(), key.batch().count().count(), key.batch().number())
            .orElseThrow(() -> BatchService.unknown(key.batch()));
    ReadingEntity reading =
        readings.byOrdinalForUpdate(batch.id, key.ordinal()).orElseThrow(() -> unknown(key));
    refuseOthers(reading.teller);
    refuseSetAside(readings.setAside(reading.id).isPresent());
    refuseComplete(readings.isComplete(reading.id));
    return new Open(round, batch, reading);
  }

  private static void refuseSetAside(boolean setAside) {
    if (setAside) {
      throw new RefusedException(Refusal.of(BatchRefusal.READING_SET_ASIDE));
    }
  }

  private static void refuseComplete(boolean complete) {
    if (complete) {
      throw new RefusedException(Refusal.of(BatchRefusal.READING_CLOSED));
    }
  }

  private void refuseOthers(String teller) {
    if (!teller.equals(currentActor.get().username())) {
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
