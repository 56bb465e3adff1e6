package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.document.content.CandidateListContent;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.CandidateListService;
import org.kiemphieu.election.service.CandidateListService.CheckedList;
import org.kiemphieu.election.service.RoundSteps;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Checkpoints;

/** Gathers what the candidate list shows. */
@ApplicationScoped
@Transactional
class CandidateListContents {

  @Inject CandidateListService lists;
  @Inject RoundSteps steps;
  @Inject RecordedCount recorded;
  @Inject Checkpoints checkpoints;

  /** The list as it was proposed last, or approved. Refused while there is none. */
  CandidateListContent list(RoundKey key) {
    CheckedList checked = lists.list(key);
    List<RoundSteps.RoundStep> taken = steps.of(key);
    Optional<Instant> approved =
        taken.stream()
            .filter(step -> step.command() == Command.APPROVE_LIST)
            .map(RoundSteps.RoundStep::at)
            .findFirst();
    // The list of a further round may have been made without anybody proposing it.
    Instant made =
        approved
            .or(
                () ->
                    recorded
                        .last(
                            key.assembly(), key.subject() + "/candidate-list", Command.PROPOSE_LIST)
                        .map(RecordedCount.Entry::at))
            .orElseGet(() -> taken.get(0).at());
    return new CandidateListContent(
        checked.round().assembly(),
        checked.round().election(),
        key.round(),
        checked.round().seats(),
        checked.list().version(),
        checked.list().value(),
        approved,
        made,
        LedgerMark.of(checkpoints.head(key.assembly())));
  }
}
