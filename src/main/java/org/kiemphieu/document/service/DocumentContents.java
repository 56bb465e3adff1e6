package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.content.BallotReportContent;
import org.kiemphieu.document.content.EarlierCount;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.content.Papers;
import org.kiemphieu.document.domain.DocumentRefusal;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Checkpoints;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Gathers what the documents of a count show, each as it stood when it was recorded. */
@ApplicationScoped
@Transactional
public class DocumentContents {

  @Inject Rounds rounds;
  @Inject CountService counts;
  @Inject RecordedCount recorded;
  @Inject Checkpoints checkpoints;

  /** What the minutes of a count show. Refused before the head teller certified it. */
  public MinutesContent minutes(CountKey key) {
    RoundContext round = rounds.find(key);
    RecordedCount.Entry certified =
        recorded
            .step(key, Command.CERTIFY)
            .orElseThrow(refused(DocumentRefusal.MINUTES_NOT_CERTIFIED, round));
    CountService.Count count = counts.count(key);
    return new MinutesContent(
        recorded.origin(round, key, certified),
        round.candidates(),
        papers(count.counting()),
        count.tally(),
        count.counting().recount().map(recount -> recount.reason()),
        earlier(key),
        recorded.begun(key),
        recorded.step(key, Command.CLOSE_COUNT).orElseThrow().at(),
        certified.at(),
        mark(key, certified));
  }

  /** What the announcement of a result shows. Refused before the presidium confirmed it. */
  public AnnouncementContent announcement(CountKey key) {
    RoundContext round = rounds.find(key);
    RecordedCount.Entry confirmed =
        recorded
            .step(key, Command.CONFIRM)
            .orElseThrow(refused(DocumentRefusal.ANNOUNCEMENT_NOT_CONFIRMED, round));
    return new AnnouncementContent(minutes(key), confirmed.at(), mark(key, confirmed));
  }

  /** What the report of ballots issued and collected shows. Refused before the box was opened. */
  public BallotReportContent ballotReport(CountKey key) {
    RoundContext round = rounds.find(key);
    RecordedCount.Entry figures =
        recorded
            .figures(key)
            .orElseThrow(refused(DocumentRefusal.BALLOT_REPORT_NOT_COLLECTED, round));
    Counting counting = round.state().countingState(key.count()).orElseThrow();
    return new BallotReportContent(
        recorded.origin(round, key, figures),
        round.candidates().size(),
        papers(counting),
        figures.at(),
        mark(key, figures));
  }

  private static Papers papers(Counting counting) {
    return new Papers(
        counting.voting().base(),
        counting.voting().present(),
        counting.voting().issued(),
        counting.collected());
  }

  private List<EarlierCount> earlier(CountKey key) {
    if (key.count() == 1) {
      return List.of();
    }
    return counts.all(key.round()).stream()
        .filter(count -> count.ordinal() < key.count())
        .map(
            count -> new EarlierCount(count.ordinal(), count.counting().collected(), count.tally()))
        .toList();
  }

  private LedgerMark mark(CountKey key, RecordedCount.Entry entry) {
    return LedgerMark.of(checkpoints.ofSize(key.round().assembly(), entry.sequence()));
  }

  private static Supplier<RefusedException> refused(DocumentRefusal code, RoundContext round) {
    return () -> new RefusedException(Refusal.of(code).with("state", round.state().stage()));
  }
}
