package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BallotEntryRepository;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.count.Alignment;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Sheet;

/**
 * Finds out that readings of a batch are merely shifted against each other, and accepts what they
 * agree on once the head teller has seen on the paper which of them keeps to the stack.
 */
@ApplicationScoped
@Transactional
public class AlignmentService {

  @Inject Rounds rounds;
  @Inject ReconciledBatches batches;
  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject HeldSheets held;
  @Inject SheetRepository sheets;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * How readings may be aligned.
   *
   * @param ordinals the ordinals of the readings compared, which alignments number from 1
   * @param alignments one for each reading that may be the one in step, the best first; none where
   *     nothing is merely shifted
   */
  public record Proposal(
      RoundContext round, BatchKey batch, List<Integer> ordinals, List<Alignment> alignments) {

    /** The ordinal of a reading that an alignment numbers. */
    public int ordinal(int numbered) {
      return ordinals.get(numbered - 1);
    }
  }

  private record Read(List<Integer> ordinals, List<List<Sheet>> sheets) {}

  /** The alignments there are of a reconciled batch. */
  public Proposal propose(BatchKey key) {
    RoundContext round = rounds.find(key.count());
    Read read = read(round, batches.get(round, key));
    return new Proposal(round, key, read.ordinals(), alignments(read));
  }

  private static List<Alignment> alignments(Read read) {
    if (Alignment.propose(read.sheets()).isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(1, read.sheets().size())
        .mapToObj(reference -> Alignment.against(reference, read.sheets()))
        .filter(alignment -> !alignment.agreed().isEmpty())
        .sorted(Comparator.comparingInt(alignment -> alignment.remaining().size()))
        .toList();
  }

  /**
   * The head teller looked at the sheet where the readings part and says which reading keeps to the
   * stack: every sheet on which all agree once aligned to it is accepted. The same again changes
   * nothing.
   *
   * @param reference ordinal of the reading that keeps to the stack
   */
  public Proposal accept(BatchKey key, int reference) {
    RoundContext round = rounds.forCommand(key.count(), Command.ACCEPT_ALIGNMENT);
    BatchEntity batch = batches.forDecision(round, key);
    Read read = read(round, batch);
    List<Alignment> alignments = alignments(read);
    Alignment alignment =
        alignments.stream()
            .filter(one -> read.ordinals().get(one.reference() - 1) == reference)
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(BatchRefusal.ALIGNMENT_NOT_FOUND, "reference")
                            .with("reference", reference)));
    Map<Integer, SheetAcceptanceEntity> accepted = new HashMap<>();
    held.of(List.of(batch))
        .forEach(one -> accepted.put(one.acceptance().position, one.acceptance()));
    boolean repeated =
        alignment.agreed().entrySet().stream()
            .allMatch(one -> isAccepted(accepted.get(one.getKey()), one.getValue()));
    if (!repeated) {
      refuseSecond(accepted);
      List<Map<String, Object>> changes = accept(batch, alignment, accepted);
      ledger.append(
          round.assemblyId(),
          Command.ACCEPT_ALIGNMENT,
          key.subject(),
          Map.of(),
          Map.of("reference", reference, "accepted", changes));
    }
    return new Proposal(round, key, read.ordinals(), alignments);
  }

  /** Two alignments of one batch would count a sheet twice. */
  private static void refuseSecond(Map<Integer, SheetAcceptanceEntity> accepted) {
    if (accepted.values().stream()
        .anyMatch(a -> a.grounds == SheetAcceptanceEntity.Grounds.READINGS_AGREE_ALIGNED)) {
      throw new RefusedException(Refusal.of(BatchRefusal.ALIGNMENT_ALREADY_ACCEPTED));
    }
  }

  private List<Map<String, Object>> accept(
      BatchEntity batch, Alignment alignment, Map<Integer, SheetAcceptanceEntity> accepted) {
    int pass = readings.pass(batch.id);
    List<Map<String, Object>> changes = new ArrayList<>();
    alignment
        .agreed()
        .forEach(
            (position, sheet) -> {
              // What the head teller has looked at already stands.
              if (!accepted.containsKey(position)) {
                SheetAcceptanceEntity acceptance = acceptance(batch, position, pass, sheet);
                sheets.add(acceptance);
                Map<String, Object> change = new LinkedHashMap<>(SheetService.recorded(acceptance));
                change.put("position", position);
                changes.add(change);
              }
            });
    return changes;
  }

  private SheetAcceptanceEntity acceptance(BatchEntity batch, int position, int pass, Sheet sheet) {
    SheetAcceptanceEntity acceptance =
        SheetAcceptanceEntity.of(
            batch.id, position, sheets.lastVersion(batch.id, position) + 1, pass);
    acceptance.marks = sheet.marks().notation();
    acceptance.defects = SheetNotation.defects(sheet);
    acceptance.grounds = SheetAcceptanceEntity.Grounds.READINGS_AGREE_ALIGNED;
    acceptance.acceptedBy = currentActor.get().username();
    acceptance.acceptedAt = moment.instant();
    return acceptance;
  }

  private static boolean isAccepted(@Nullable SheetAcceptanceEntity acceptance, Sheet sheet) {
    return acceptance != null
        && acceptance.marks.equals(sheet.marks().notation())
        && acceptance.defects.equals(SheetNotation.defects(sheet));
  }

  private Read read(RoundContext round, BatchEntity batch) {
    List<Integer> ordinals = new ArrayList<>();
    List<List<Sheet>> read = new ArrayList<>();
    for (ReadingEntity reading : readings.standing(batch.id)) {
      ordinals.add(reading.ordinal);
      read.add(
          entries.latest(reading.id).stream()
              .map(entry -> SheetNotation.stored(round.paper(), entry.marks, entry.defects))
              .toList());
    }
    return new Read(ordinals, read);
  }
}
