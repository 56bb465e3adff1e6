package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;

/**
 * What a sheet would mean, to practise and to look before keying. Nothing of it is recorded and no
 * batch or reading is named, so that a trial cannot be taken for a ballot.
 */
@ApplicationScoped
@Transactional
public class MarksTrials {

  @Inject Rounds rounds;

  /** A sheet nobody has, with what it would mean. */
  public record Tried(RoundContext round, Sheet sheet, int votes, Verdict verdict) {}

  /**
   * Tries marks on the round's approved list, or on the one proposed last. Refused with every fault
   * of the marks, as for ballots.
   */
  public Tried attempt(RoundKey key, String marks, List<String> defects) {
    RoundContext round = rounds.find(key);
    if (round.candidates().isEmpty()) {
      throw new RefusedException(Refusal.of(RoundRefusal.LIST_NOT_PROPOSED));
    }
    SheetNotation.Read read = SheetNotation.read(round.paper(), marks, defects);
    RefusedException.throwIfAny(round.regulation().cite(read.refusals()));
    Sheet sheet = read.sheet().orElseThrow();
    return new Tried(
        round,
        sheet,
        round.paper().votes(sheet.marks()),
        round.regulation().verdict(round.paper(), sheet));
  }
}
