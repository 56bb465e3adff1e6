package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.regulation.RuledSheet;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.version.Version;

/** The counting board rules on papers one by one (244 Art. 7(2), 190 Art. 8(2)). */
@ApplicationScoped
@Transactional
public class RulingService {

  @Inject Rounds rounds;
  @Inject ReconciledBatches batches;
  @Inject HeldSheets held;
  @Inject SheetRepository sheets;
  @Inject SheetService sheetService;
  @Inject CountingBoardService boards;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * The board rules on a paper the regulation leaves to it, or on one held invalid under a
   * provision that is not certain. The same again changes nothing.
   *
   * @param expected version of the ruling this supersedes, also of one that lapsed because another
   *     acceptance took the place of the one ruled on; none for the first
   */
  public SheetService.Sheets rule(
      BatchKey key, int position, RulingRequest request, OptionalInt expected) {
    RoundContext round = rounds.forCommand(key.count(), Command.RULE_ON_PAPER);
    BatchEntity batch = batches.forDecision(round, key);
    ReconciledBatches.refuseBeyond(batch, position);
    List<String> present =
        request.present().stream().map(name -> new PersonName(name).text()).toList();
    List<Refusal> faults = new ArrayList<>(request.faults(round.paper(), round.regulation()));
    faults.addAll(othersThanTheBoard(key, present));
    RefusedException.throwIfAny(round.regulation().cite(faults));
    HeldSheets.Held sheet =
        held.of(batch, position)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(BatchRefusal.SHEET_NOT_ACCEPTED).with("position", position)));
    Sheet accepted = sheet.accepted(round.paper()).sheet();
    PaperRulingEntity asked =
        entity(sheet.acceptance(), request, request.ruling(round.paper(), accepted), present);
    Optional<PaperRulingEntity> latest = sheet.ruling();
    if (latest.filter(stored -> recorded(stored).equals(recorded(asked))).isPresent()) {
      return sheetService.one(round, batch, key, position);
    }
    int version = sheets.lastRuling(batch.id, position);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    Ruling ruling = HeldSheets.ruling(round.paper(), asked);
    if (round.regulation().afterRuling(round.paper(), accepted, ruling)
        instanceof RuledSheet.Refused refused) {
      throw new RefusedException(round.regulation().cite(refused.refusals()));
    }
    asked.version = version + 1;
    sheets.add(asked);
    ledger.append(
        round.assemblyId(),
        Command.RULE_ON_PAPER,
        key.subject() + "/sheets/" + position,
        latest.map(RulingService::numbered).orElse(Map.of()),
        numbered(asked));
    return sheetService.one(round, batch, key, position);
  }

  private List<Refusal> othersThanTheBoard(BatchKey key, List<String> present) {
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
    return refusals;
  }

  private PaperRulingEntity entity(
      SheetAcceptanceEntity acceptance,
      RulingRequest request,
      Ruling ruling,
      List<String> present) {
    PaperRulingEntity entity = new PaperRulingEntity();
    entity.batchId = acceptance.batchId;
    entity.position = acceptance.position;
    entity.acceptance = acceptance.version;
    if (ruling instanceof Ruling.HeldValid valid) {
      entity.heldValid = true;
      entity.marks = valid.marks().notation();
      entity.grounds = request.grounds().orElseThrow();
    } else if (ruling instanceof Ruling.HeldInvalid invalid) {
      entity.reason = invalid.reason();
    }
    entity.note = request.note();
    entity.present = String.join("\n", present);
    entity.ruledBy = currentActor.get().username();
    entity.ruledAt = moment.instant();
    return entity;
  }

  private static Map<String, Object> numbered(PaperRulingEntity ruling) {
    Map<String, Object> members = new LinkedHashMap<>(recorded(ruling));
    members.put("acceptance", ruling.acceptance);
    members.put("version", ruling.version);
    return members;
  }

  /** What a ruling says, as the ledger has it. */
  static Map<String, Object> recorded(PaperRulingEntity ruling) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("heldValid", ruling.heldValid);
    if (ruling.marks != null) {
      members.put("marks", ruling.marks);
    }
    if (ruling.grounds != null) {
      members.put("grounds", ruling.grounds.name());
    }
    if (ruling.reason != null) {
      members.put("reason", ruling.reason.name());
    }
    members.put("note", ruling.note);
    members.put("present", ruling.present);
    return members;
  }
}
