package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.Origin;
import org.kiemphieu.nomination.domain.Support;
import org.kiemphieu.nomination.domain.SupportSource;
import org.kiemphieu.nomination.domain.Vote;
import org.kiemphieu.table.CellText;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Who was put forward, by whom, with how much support, and what became of it. */
@ApplicationScoped
class NominationTable implements Table {

  @Inject ElectionService elections;
  @Inject NominationService nominations;

  @Override
  public String name() {
    return "nominations";
  }

  @Override
  public Command command() {
    return Command.READ_NOMINATIONS;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "nominee",
        "version",
        "nominationState",
        "name",
        "born",
        "officialMember",
        "memberSince",
        "conveningCommittee",
        "nomination",
        "nominators",
        "supportVotes",
        "attending",
        "percentage",
        "enough",
        "supportSource",
        "poll",
        "struckFor",
        "withdrawalReason",
        "withdrawalProposed",
        "note",
        "for",
        "against",
        "other",
        "vote",
        "standing",
        "grounds",
        "by",
        "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (ElectionService.Listed election : elections.all(assembly)) {
      nominations
          .all(assembly, election.code())
          .forEach(nomination -> write(election.code(), nomination, rows));
    }
  }

  private static void write(String election, NominationService.Judged judged, Rows rows) {
    Recorded recorded = judged.recorded();
    NominationState state = recorded.state();
    Nomination nomination = state.nominee().nomination();
    Optional<Support> support = state.nominee().support();
    Optional<NominationState.WithdrawalProposed> proposed = proposed(state);
    Optional<Vote> vote = vote(state);
    rows.add(
        election,
        recorded.nominee(),
        recorded.version(),
        state.stage(),
        nomination.person().name().text(),
        nomination.person().born(),
        nomination.officialMember(),
        nomination.memberSince(),
        nomination.ofConveningCommittee(),
        nomination.origin().kind(),
        nominators(nomination.origin()),
        support.map(Support::votes),
        support.map(Support::attending),
        support.map(one -> Percentage.of(one.votes(), one.attending())),
        support.map(Support::isEnough),
        support.map(one -> one.source() instanceof SupportSource.InWords words ? words.text() : ""),
        support.map(one -> one.source() instanceof SupportSource.OfPoll of ? of.election() : ""),
        state instanceof NominationState.Struck struck ? struck.reason() : "",
        state instanceof NominationState.WithdrawalAsked asked
            ? asked.reason()
            : proposed.map(one -> one.asked().reason()),
        proposed.map(NominationState.WithdrawalProposed::accept),
        proposed.map(NominationState.WithdrawalProposed::note),
        vote.map(Vote::inFavour),
        vote.map(Vote::against),
        vote.map(Vote::other),
        vote.flatMap(Vote::showOfHands),
        judged.standing(),
        judged.reasons().stream().map(reason -> reason.rule().code()).toList(),
        recorded.by(),
        recorded.at());
  }

  private static String nominators(Origin origin) {
    return origin instanceof Origin.FromTheFloor floor
        ? CellText.several(floor.nominators().stream().map(one -> one.name().text()).toList())
        : "";
  }

  private static Optional<NominationState.WithdrawalProposed> proposed(NominationState state) {
    if (state instanceof NominationState.Withdrawn withdrawn) {
      return Optional.of(withdrawn.proposed());
    }
    if (state instanceof NominationState.WithdrawalRefused refused) {
      return Optional.of(refused.proposed());
    }
    return state instanceof NominationState.WithdrawalProposed proposed
        ? Optional.of(proposed)
        : Optional.empty();
  }

  private static Optional<Vote> vote(NominationState state) {
    if (state instanceof NominationState.Withdrawn withdrawn) {
      return Optional.of(withdrawn.vote());
    }
    return state instanceof NominationState.WithdrawalRefused refused
        ? Optional.of(refused.vote())
        : Optional.empty();
  }
}
