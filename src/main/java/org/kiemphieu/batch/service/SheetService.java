package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Version;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.regulation.RuledSheet;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;

/**
 * The sheets of a reconciled batch: what each reading has, what is accepted, what the board rules.
 */
@ApplicationScoped
@Transactional
public class SheetService {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject ReadingRepository readings;
  @Inject SheetRepository sheets;
  @Inject SheetRecords records;
  @Inject CountingBoardService boards;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** The sheets of a reconciled batch. */
  public record Sheets(RoundContext round, List<SheetRecords.SheetRecord> sheets) {}

  /** Every sheet of a reconciled batch. Refused while a reading is missing. */
  public Sheets of(BatchKey key) {
    RoundContext round = rounds.find(key.round());
    return new Sheets(round, records.of(round, reconciled(round, key)));
  }

  /**
   * The head teller looked at a sheet and says what stands on it.
   *
   * @param marks marks notation
   * @param defects names of defects
   * @param note what was found, in words
   * @param expected version of the acceptance this supersedes; none for the first
   */
  public Sheets accept(
      BatchKey key,
      int position,
      String marks,
      List<String> defects,
      String note,
      OptionalInt expected) {
    RoundContext round = rounds.forCommand(key.round(), Command.ACCEPT_SHEET);
    BatchEntity batch = reconciledForUpdate(round, key);
    refuseOwnReading(batch);
    refuseBeyond(batch, position);
    SheetNotation.Read read = SheetNotation.read(round.paper(), marks, defects);
    RefusedException.throwIfAny(round.regulation().cite(read.refusals()));
    Sheet sheet = read.sheet().orElseThrow();
    Optional<SheetAcceptanceEntity> latest = sheets.acceptance(batch.id, position);
    if (latest.isEmpty() || !same(latest.get(), sheet)) {
      // One person must not be able to change what independent readings agree on.
      if (latest
          .filter(a -> a.grounds == SheetAcceptanceEntity.Grounds.READINGS_AGREE)
          .isPresent()) {
        throw new RefusedException(
            Refusal.of(BatchRefusal.SHEET_ACCEPTED_BY_READINGS).with("position", position));
      }
      int version = latest.map(a -> a.version).orElse(0);
      Version.check(version, expected).ifPresent(RefusedException::raise);
      SheetAcceptanceEntity acceptance = acceptance(batch, position, version + 1, sheet, note);
      sheets.add(acceptance);
      ledger.append(
          round.assemblyId(),
          Command.ACCEPT_SHEET,
          key.subject() + "/sheets/" + position,
          latest.map(SheetService::record).orElse(Map.of()),
          record(acceptance));
    }
    return one(round, batch, position);
  }

  /**
   * The counting board rules on a paper the regulation leaves to it, or on one held invalid under a
   * provision that is not certain.
   *
   * @param ruling what it rules; marks as notation were read by the caller
   * @param note the reason, in words
   * @param present who of the board was present
   * @param expected version of the ruling this supersedes; none for the first
   */
  public Sheets rule(
      BatchKey key,
      int position,
      RulingRequest ruling,
      String note,
      List<String> present,
      OptionalInt expected) {
    RoundContext round = rounds.forCommand(key.round(), Command.RULE_ON_PAPER);
    BatchEntity batch = reconciledForUpdate(round, key);
    refuseOwnReading(batch);
    refuseBeyond(batch, position);
    List<String> named = present.stream().map(name -> new PersonName(name).text()).toList();
    refuseOthersThanTheBoard(key, named);
    SheetAcceptanceEntity acceptance =
        sheets
            .acceptance(batch.id, position)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(BatchRefusal.SHEET_NOT_ACCEPTED).with("position", position)));
    Sheet sheet = SheetNotation.stored(round.paper(), acceptance.marks, acceptance.defects);
    Ruling said = ruling.read(round.paper(), round.regulation(), sheet);
    Optional<PaperRulingEntity> latest = sheets.ruling(batch.id, position, acceptance.version);
    if (latest.isPresent()
        && AcceptedSheets.ruling(round.paper(), latest.get()).equals(said)
        && latest.get().note.equals(note)
        && latest.get().present.equals(String.join("\n", named))) {
      return one(round, batch, position);
    }
    int version = latest.map(r -> r.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    if (round.regulation().afterRuling(round.paper(), sheet, said)
        instanceof RuledSheet.Refused refused) {
      throw new RefusedException(round.regulation().cite(refused.refusals()));
    }
    PaperRulingEntity entity = ruling(acceptance, version + 1, said, note, named);
    sheets.add(entity);
    ledger.append(
        round.assemblyId(),
        Command.RULE_ON_PAPER,
        key.subject() + "/sheets/" + position,
        latest.map(SheetService::record).orElse(Map.of()),
        record(entity));
    return one(round, batch, position);
  }

  private Sheets one(RoundContext round, BatchEntity batch, int position) {
    return new Sheets(round, List.of(records.of(round, batch).get(position - 1)));
  }

  private BatchEntity reconciled(RoundContext round, BatchKey key) {
    return requireReconciled(
        round,
        batches
            .byNumber(round.roundId(), key.number())
            .orElseThrow(() -> BatchService.unknown(key)));
  }

  private BatchEntity reconciledForUpdate(RoundContext round, BatchKey key) {
    return requireReconciled(
        round,
        batches
            .byNumberForUpdate(round.roundId(), key.number())
            .orElseThrow(() -> BatchService.unknown(key)));
  }

  /** Readings are blind to each other, so nothing of a batch is shown before all are complete. */
  private BatchEntity requireReconciled(RoundContext round, BatchEntity batch) {
    int needed = round.assembly().readingsPerBatch();
    long complete = readings.of(batch.id).stream().filter(r -> readings.isComplete(r.id)).count();
    if (complete < needed) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.BATCH_NOT_RECONCILED)
              .with("complete", complete)
              .with("needed", needed));
    }
    return batch;
  }

  private void refuseOwnReading(BatchEntity batch) {
    String actor = currentActor.get().username();
    if (readings.of(batch.id).stream().anyMatch(reading -> reading.teller.equals(actor))) {
      throw new RefusedException(Refusal.of(BatchRefusal.OWN_READING));
    }
  }

  private void refuseOthersThanTheBoard(BatchKey key, List<String> present) {
    List<Person> board = boards.boardOrNone(key.round()).persons();
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      Person named = new Person(new PersonName(present.get(i)), Optional.empty());
      if (board.stream().noneMatch(named::isNamesakeOf)) {
        refusals.add(
            Refusal.of(BatchRefusal.PRESENT_NOT_ON_BOARD, "present[" + i + "]")
                .with("name", named.name().text()));
      }
    }
    RefusedException.throwIfAny(refusals);
  }

  private static void refuseBeyond(BatchEntity batch, int position) {
    if (position < 1 || position > batch.sheets) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.POSITION_BEYOND_BATCH, "position")
              .with("position", position)
              .with("sheets", batch.sheets));
    }
  }

  private SheetAcceptanceEntity acceptance(
      BatchEntity batch, int position, int version, Sheet sheet, String note) {
    SheetAcceptanceEntity acceptance = new SheetAcceptanceEntity();
    acceptance.batchId = batch.id;
    acceptance.position = position;
    acceptance.version = version;
    acceptance.marks = sheet.marks().notation();
    acceptance.defects = SheetNotation.defects(sheet);
    acceptance.grounds = SheetAcceptanceEntity.Grounds.HEAD_TELLER_LOOKED;
    acceptance.note = note;
    acceptance.acceptedBy = currentActor.get().username();
    acceptance.acceptedAt = clock.instant();
    return acceptance;
  }

  private PaperRulingEntity ruling(
      SheetAcceptanceEntity acceptance,
      int version,
      Ruling said,
      String note,
      List<String> present) {
    PaperRulingEntity entity = new PaperRulingEntity();
    entity.batchId = acceptance.batchId;
    entity.position = acceptance.position;
    entity.acceptance = acceptance.version;
    entity.version = version;
    if (said instanceof Ruling.HeldValid valid) {
      entity.heldValid = true;
      entity.marks = valid.marks().notation();
    } else if (said instanceof Ruling.HeldInvalid invalid) {
      entity.reason = invalid.reason();
    }
    entity.note = note;
    entity.present = String.join("\n", present);
    entity.ruledBy = currentActor.get().username();
    entity.ruledAt = clock.instant();
    return entity;
  }

  private static boolean same(SheetAcceptanceEntity acceptance, Sheet sheet) {
    return acceptance.marks.equals(sheet.marks().notation())
        && acceptance.defects.equals(SheetNotation.defects(sheet));
  }

  private static Map<String, Object> record(SheetAcceptanceEntity acceptance) {
    return Map.of(
        "version", acceptance.version,
        "marks", acceptance.marks,
        "defects", acceptance.defects,
        "grounds", acceptance.grounds.name(),
        "note", acceptance.note);
  }

  private static Map<String, Object> record(PaperRulingEntity ruling) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("acceptance", ruling.acceptance);
    members.put("version", ruling.version);
    members.put("heldValid", ruling.heldValid);
    if (ruling.marks != null) {
      members.put("marks", ruling.marks);
    }
    if (ruling.reason != null) {
      members.put("reason", ruling.reason.name());
    }
    members.put("note", ruling.note);
    members.put("present", ruling.present);
    return members;
  }
}
