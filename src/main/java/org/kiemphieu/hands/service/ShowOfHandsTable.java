package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.hands.domain.Withdrawn;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.CellText;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Votes by a show of hands with their base, the sums of all sections and the result. */
@ApplicationScoped
class ShowOfHandsTable implements Table {

  @Inject ShowsOfHands votes;

  @Override
  public String name() {
    return "shows-of-hands";
  }

  @Override
  public Command command() {
    return Command.READ_SHOWS_OF_HANDS;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "vote",
        "version",
        "matter",
        "question",
        "names",
        "election",
        "voteState",
        "votedAt",
        "baseOf",
        "ruledOtherwise",
        "base",
        "present",
        "baseFigure",
        "needed",
        "for",
        "against",
        "other",
        "cast",
        "percentage",
        "sectionsCounted",
        "voteResult",
        "declaredAt",
        "reason");
  }

  @Override
  public void write(String assembly, Rows rows) {
    votes.all(assembly).forEach(vote -> write(vote, rows));
  }

  private static void write(HandsContext vote, Rows rows) {
    Motion motion = vote.state().prepared().motion();
    Optional<Open> open = vote.state().opened();
    Optional<VoteBase> base = open.map(Open::base);
    HandVotes sum = vote.votes();
    Optional<Integer> figure = base.map(one -> one.figure(sum));
    rows.add(
        vote.key().vote(),
        vote.state().prepared().version(),
        motion.matter(),
        motion.question(),
        CellText.several(motion.names()),
        motion.election(),
        vote.state().stage(),
        vote.at(Command.OPEN_SHOW_OF_HANDS),
        base.map(VoteBase::of),
        base.map(VoteBase::ruledOtherwise),
        base.map(one -> one.base().size()),
        base.map(VoteBase::present),
        figure,
        base.map(one -> one.needed(sum)),
        open.map(one -> sum.inFavour()),
        open.map(one -> sum.against()),
        open.map(one -> sum.other()),
        open.map(one -> sum.cast()),
        figure.filter(one -> one > 0).map(one -> Percentage.of(sum.inFavour(), one)),
        open.map(one -> vote.counts().size()),
        vote.result().map(HandsResult::kind),
        vote.at(Command.DECLARE_SHOW_OF_HANDS),
        vote.state() instanceof Withdrawn withdrawn ? withdrawn.reason() : "");
  }
}
