package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kiemphieu.document.content.HandsMinutesContent;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.document.domain.DocumentRefusal;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.hands.domain.HandsKey;
import org.kiemphieu.hands.service.HandsContext;
import org.kiemphieu.hands.service.ShowsOfHands;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Checkpoints;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Gathers what the minutes of a show of hands show, as it stood when the result was declared. */
@ApplicationScoped
@Transactional
class HandsMinutesContents {

  @Inject ShowsOfHands votes;
  @Inject ElectionService elections;
  @Inject RecordedCount recorded;
  @Inject Checkpoints checkpoints;

  /** What the minutes show. Refused before the result was declared. */
  HandsMinutesContent minutes(HandsKey key) {
    HandsContext vote = votes.one(key);
    RecordedCount.Entry declared =
        recorded
            .last(key.assembly(), key.subject(), Command.DECLARE_SHOW_OF_HANDS)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(DocumentRefusal.HANDS_MINUTES_NOT_DECLARED)
                            .with("state", vote.state().stage())));
    return new HandsMinutesContent(
        recorded.assembly(key.assembly(), vote.assembly(), declared),
        vote.state().opened().orElseThrow(),
        vote.votesBySection(),
        vote.result().orElseThrow(),
        vote.state()
            .prepared()
            .motion()
            .election()
            .map(code -> elections.one(key.assembly(), code).settings().value().title()),
        vote.at(Command.OPEN_SHOW_OF_HANDS).orElseThrow(),
        declared.at(),
        LedgerMark.of(checkpoints.ofSize(key.assembly(), declared.sequence())));
  }
}
