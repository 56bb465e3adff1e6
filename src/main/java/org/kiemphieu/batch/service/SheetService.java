package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.version.Version;

/** The sheets of a reconciled batch: what each reading has, and what is accepted. */
@ApplicationScoped
@Transactional
public class SheetService {

  @Inject Rounds rounds;
  @Inject ReconciledBatches batches;
  @Inject ReadingRepository readings;
  @Inject HeldSheets held;
  @Inject SheetRepository sheets;
  @Inject SheetRecords records;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** The sheets of a reconciled batch. */
  public record Sheets(RoundContext round, BatchKey batch, List<SheetRecords.SheetRecord> sheets) {}

  /** Every sheet of a reconciled batch. Refused while a reading is missing. */
  public Sheets of(BatchKey key) {
    RoundContext round = rounds.find(key.count());
    return new Sheets(round, key, records.of(round, batches.get(round, key)));
  }

  /**
   * The head teller looked at a sheet and says what stands on it.
   *
   * @param marks marks notation
   * @param defects names of defects
   * @param note what was found, in words
   * @param expected version of the acceptance this supersedes, also of one made before a reading
   *     was set aside; none for the first
   */
  public Sheets accept(
      BatchKey key,
      int position,
      String marks,
      List<String> defects,
      String note,
      OptionalInt expected) {
    RoundContext round = rounds.forCommand(key.count(), Command.ACCEPT_SHEET);
    BatchEntity batch = batches.forDecision(round, key);
    ReconciledBatches.refuseBeyond(batch, position);
    SheetNotation.Read read = SheetNotation.read(round.paper(), marks, defects);
    RefusedException.throwIfAny(round.regulation().cite(read.refusals()));
    Sheet sheet = read.sheet().orElseThrow();
    Optional<SheetAcceptanceEntity> latest =
        held.of(batch, position).map(HeldSheets.Held::acceptance);
    if (latest.isEmpty() || !same(latest.get(), sheet)) {
      refuseChangeOfAgreement(latest);
      // Of whatever pass: what was said of an earlier reading must not be taken for this one's.
      int version = sheets.lastVersion(batch.id, position);
      Version.check(version, expected).ifPresent(RefusedException::raise);
      SheetAcceptanceEntity acceptance =
          SheetAcceptanceEntity.of(batch.id, position, version + 1, readings.pass(batch.id));
      acceptance.marks = sheet.marks().notation();
      acceptance.defects = SheetNotation.defects(sheet);
      acceptance.grounds = SheetAcceptanceEntity.Grounds.HEAD_TELLER_LOOKED;
      acceptance.note = note;
      acceptance.acceptedBy = currentActor.get().username();
      acceptance.acceptedAt = moment.instant();
      sheets.add(acceptance);
      ledger.append(
          round.assemblyId(),
          Command.ACCEPT_SHEET,
          key.subject() + "/sheets/" + position,
          latest.map(SheetService::recorded).orElse(Map.of()),
          recorded(acceptance));
    }
    return one(round, batch, key, position);
  }

  /** One person must not be able to change what independent readings agree on. */
  private static void refuseChangeOfAgreement(Optional<SheetAcceptanceEntity> latest) {
    latest
        .filter(a -> a.grounds != SheetAcceptanceEntity.Grounds.HEAD_TELLER_LOOKED)
        .ifPresent(
            a -> {
              throw new RefusedException(
                  Refusal.of(BatchRefusal.SHEET_ACCEPTED_BY_READINGS).with("position", a.position));
            });
  }

  /** One sheet of a batch. */
  Sheets one(RoundContext round, BatchEntity batch, BatchKey key, int position) {
    return new Sheets(round, key, List.of(records.of(round, batch).get(position - 1)));
  }

  private static boolean same(SheetAcceptanceEntity acceptance, Sheet sheet) {
    return acceptance.marks.equals(sheet.marks().notation())
        && acceptance.defects.equals(SheetNotation.defects(sheet));
  }

  /** What an acceptance says, as the ledger has it. */
  static Map<String, Object> recorded(SheetAcceptanceEntity acceptance) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", acceptance.version);
    members.put("pass", acceptance.pass);
    members.put("marks", acceptance.marks);
    members.put("defects", acceptance.defects);
    members.put("grounds", acceptance.grounds.name());
    members.put("note", acceptance.note);
    return members;
  }
}
