package org.kiemphieu.nomination.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.CandidateOrder;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;

/**
 * Who would stand if the list were drawn up now, and who would not.
 *
 * @param standing in the legal order, numbered from 1
 * @param leftOut in the order of their codes
 */
public record NominatedList(List<Line> standing, List<LeftOut> leftOut) {

  /**
   * Somebody who stands.
   *
   * @param nominee code of the nominee
   * @param candidate the line of the list
   */
  public record Line(String nominee, Candidate candidate) {}

  /**
   * Somebody who does not stand.
   *
   * @param nominee code of the nominee
   * @param candidate the line there would be; its number says nothing
   * @param reasons every reason, with its article
   */
  public record LeftOut(String nominee, Candidate candidate, List<Finding> reasons) {}

  private static final int NO_NUMBER = 0;

  /**
   * Draws the list up.
   *
   * @param nominations the nominations of an election by the nominee's code
   * @param regulation the regulation in force
   * @param overruled rules on which the assembly ruled otherwise
   */
  public static NominatedList of(
      Map<String, NominationState> nominations, Regulation regulation, Set<RuleCode> overruled) {
    List<Line> standing = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    nominations.forEach(
        (nominee, state) -> {
          Candidate candidate = state.nominee().nomination().candidate(NO_NUMBER);
          List<Finding> reasons = Objections.standingInTheWay(state, regulation, overruled);
          if (reasons.isEmpty()) {
            standing.add(new Line(nominee, candidate));
          } else {
            leftOut.add(new LeftOut(nominee, candidate, reasons));
          }
        });
    standing.sort(
        Comparator.comparing(Line::candidate, CandidateOrder.INSTANCE)
            .thenComparing(Line::nominee));
    leftOut.sort(Comparator.comparing(LeftOut::nominee));
    return new NominatedList(numbered(standing), List.copyOf(leftOut));
  }

  /**
   * The list of a vote on seats that were left: who was elected before does not stand again.
   *
   * @param elected those elected in earlier rounds
   */
  public NominatedList without(List<Person> elected, Regulation regulation) {
    List<Line> stand = new ArrayList<>();
    List<LeftOut> out = new ArrayList<>(leftOut);
    for (Line line : standing) {
      Person person = line.candidate().person();
      if (elected.stream().noneMatch(person::mayBe)) {
        stand.add(line);
        continue;
      }
      Refusal refusal =
          Refusal.of(NominationRefusal.NOMINEE_ELECTED_BEFORE).with("name", person.name().text());
      out.add(
          new LeftOut(
              line.nominee(),
              line.candidate(),
              Objections.finding(RuleCode.ELECTED_STANDS_AGAIN, refusal, regulation).stream()
                  .toList()));
    }
    out.sort(Comparator.comparing(LeftOut::nominee));
    return new NominatedList(numbered(stand), List.copyOf(out));
  }

  private static List<Line> numbered(List<Line> lines) {
    List<Line> numbered = new ArrayList<>();
    for (Line line : lines) {
      Candidate one = line.candidate();
      numbered.add(
          new Line(
              line.nominee(),
              new Candidate(
                  numbered.size() + 1,
                  one.person(),
                  one.officialMember(),
                  one.memberSince(),
                  one.nomination())));
    }
    return List.copyOf(numbered);
  }

  /** The list as it would be proposed. */
  public List<Candidate> candidates() {
    return standing.stream().map(Line::candidate).toList();
  }
}
