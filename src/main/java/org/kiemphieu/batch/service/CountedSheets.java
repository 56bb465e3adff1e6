package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.domain.SheetFilter;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;

/** Finds the sheets behind a figure of a tally. */
@ApplicationScoped
@Transactional
public class CountedSheets {

  @Inject Rounds rounds;
  @Inject AcceptedSheets acceptedSheets;

  /** The sheets of a count that were asked for. */
  public record Found(RoundContext round, CountKey count, List<AcceptedSheet> sheets) {}

  /** Every accepted sheet of a count that the filter accepts, by batch and position. */
  public Found find(CountKey key, SheetFilter filter) {
    RoundContext round = rounds.find(key);
    List<AcceptedSheet> found =
        acceptedSheets.of(round, key.count()).stream()
            .filter(sheet -> filter.accepts(sheet.verdict(round.regulation(), round.paper())))
            .toList();
    return new Found(round, key, found);
  }
}
