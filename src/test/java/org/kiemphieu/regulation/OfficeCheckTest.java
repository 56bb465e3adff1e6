package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.testing.Exercises;

/** Which assembly elects which office, after which other, from among whom; and who stands again. */
class OfficeCheckTest {

  private static final Regulation D244 = Regulations.DECISION_244_QD_TW;
  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;

  private static List<Candidate> standing(String... names) {
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names) {
      candidates.add(
          new Candidate(
              candidates.size() + 1,
              Lists.person(name),
              true,
              Optional.empty(),
              Candidate.Nomination.CONVENING_COMMITTEE));
    }
    return candidates;
  }

  private static List<String> found(
      Regulation regulation,
      AssemblyKind kind,
      Office office,
      Optional<OfficeProposal.Body> body,
      String... names) {
    return regulation.check(new OfficeProposal(kind, office, standing(names), body)).stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.rule().code().name(),
                    finding.severity().name(),
                    finding.rule().certainty().name()))
        .toList();
  }

  private static Optional<OfficeProposal.Body> body(String... members) {
    List<Person> people = new ArrayList<>();
    for (String name : members) {
      people.add(Lists.person(name));
    }
    return Optional.of(
        new OfficeProposal.Body("Bầu", people.isEmpty() ? Optional.empty() : Optional.of(people)));
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER_CONGRESS, EXECUTIVE_COMMITTEE, true",
    "MEMBER_CONGRESS, STANDING_COMMITTEE, false",
    "DELEGATE_CONGRESS, DELEGATES, true",
    "DELEGATE_CONGRESS, SECRETARY, true",
    "DELEGATE_CONGRESS, DEPUTY_SECRETARY, false",
    "COMMITTEE_CONFERENCE, STANDING_COMMITTEE, true",
    "COMMITTEE_CONFERENCE, INSPECTION_COMMITTEE_CHAIR, true",
    "COMMITTEE_CONFERENCE, EXECUTIVE_COMMITTEE, false",
    "INSPECTION_COMMITTEE_CONFERENCE, INSPECTION_COMMITTEE_VICE_CHAIR, true",
    "INSPECTION_COMMITTEE_CONFERENCE, SECRETARY, false",
    "DELEGATE_CONGRESS, OTHER, true"
  })
  @Exercises(RuleCode.OFFICE_OF_THIS_ASSEMBLY)
  void eachAssemblyElectsItsOffices(AssemblyKind kind, Office office, boolean elected) {
    boolean found =
        found(D190, kind, office, body("Lê An"), "Lê An")
            .contains(RuleCode.OFFICE_OF_THIS_ASSEMBLY + " FAULT KNOWN");

    assertEquals(elected, !found);
  }

  @Test
  @Exercises({RuleCode.COMMITTEE_ELECTED_FIRST, RuleCode.FROM_AMONG_CELL_COMMITTEE})
  void cellElectsItsCommitteeFirstAndThatWasRead() {
    assertEquals(
        List.of(RuleCode.COMMITTEE_ELECTED_FIRST + " FAULT READ"),
        found(D244, AssemblyKind.MEMBER_CONGRESS, Office.SECRETARY, body(), "Lê An"));
    assertEquals(
        List.of(RuleCode.FROM_AMONG_CELL_COMMITTEE + " FAULT READ"),
        found(D244, AssemblyKind.MEMBER_CONGRESS, Office.SECRETARY, body("Lê Ba"), "Lê An"));
    assertEquals(
        List.of(RuleCode.FROM_AMONG_CELL_COMMITTEE + " FAULT KNOWN"),
        found(D190, AssemblyKind.MEMBER_CONGRESS, Office.DEPUTY_SECRETARY, body("Lê Ba"), "Lê An"));
  }

  /** A cell too small for a committee elects a secretary alone. */
  @Test
  void withoutACommitteeToComeItIsAWarning() {
    assertEquals(
        List.of(RuleCode.COMMITTEE_ELECTED_FIRST + " WARNING READ"),
        found(D244, AssemblyKind.MEMBER_CONGRESS, Office.SECRETARY, Optional.empty(), "Lê An"));
  }

  @Test
  @Exercises({RuleCode.FROM_AMONG_THE_BODY, RuleCode.BODY_ELECTED_FIRST})
  void eachLineThatIsNotFromTheBodyIsNamed() {
    assertEquals(
        List.of(
            RuleCode.FROM_AMONG_THE_BODY + " FAULT KNOWN",
            RuleCode.FROM_AMONG_THE_BODY + " FAULT KNOWN"),
        found(
            D190,
            AssemblyKind.COMMITTEE_CONFERENCE,
            Office.STANDING_COMMITTEE,
            body("Lê Ba", "Lê Tư"),
            "Lê An",
            "Lê Ba",
            "Lê Năm"));
    assertEquals(
        List.of(RuleCode.BODY_ELECTED_FIRST + " FAULT KNOWN"),
        found(D190, AssemblyKind.COMMITTEE_CONFERENCE, Office.SECRETARY, body(), "Lê An"));
  }

  @Test
  void whereThereIsNoStandingCommitteeTheSecretaryIsFromTheExecutiveCommittee() {
    assertEquals(
        List.of(Office.STANDING_COMMITTEE, Office.EXECUTIVE_COMMITTEE),
        Offices.from(Office.SECRETARY));
    assertEquals(List.of(), Offices.from(Office.INSPECTION_COMMITTEE));
  }

  @Test
  void ownRulesSayNothingOfOffices() {
    assertEquals(
        List.of(),
        found(
            Regulations.own(Adopted.surplus(1, false)),
            AssemblyKind.COMMITTEE_CONFERENCE,
            Office.EXECUTIVE_COMMITTEE,
            Optional.empty(),
            "Lê An"));
  }

  @Test
  @Exercises({RuleCode.ELECTED_STANDS_AGAIN, RuleCode.NAME_NOT_DECIDED_ON})
  void seatsLeftAreForThoseNotElectedUnlessNamesMayBeAdded() {
    ListProposal.FurtherVote same =
        new ListProposal.FurtherVote(
            9,
            List.of(Lists.person("Lê An")),
            Optional.of(List.of(Lists.person("Lê Ba"), Lists.person("Lê Tư"))));
    ListProposal.FurtherVote added =
        new ListProposal.FurtherVote(9, same.elected(), Optional.empty());

    assertEquals(
        List.of(RuleCode.ELECTED_STANDS_AGAIN, RuleCode.NAME_NOT_DECIDED_ON),
        codes(D190, 2, same, "Lê An", "Lê Năm"));
    assertEquals(List.of(RuleCode.ELECTED_STANDS_AGAIN), codes(D190, 2, added, "Lê An", "Lê Năm"));
    assertEquals(List.of(), codes(D190, 2, added, "Lê Ba", "Lê Năm"));
  }

  /** One who is left may stand alone; the limit is that of the seats voted on. */
  @Test
  void surplusIsNotCompulsoryForSeatsLeftAndIsLimitedByThem() {
    ListProposal.FurtherVote further =
        new ListProposal.FurtherVote(20, List.of(), Optional.empty());

    assertEquals(List.of(), codes(D190, 1, further, "Lê An"));
    assertEquals(
        List.of(RuleCode.SURPLUS_AT_MOST_30_PERCENT),
        codes(D190, 1, further, "Lê An", "Lê Ba", "Lê Tư"));
    assertFalse(
        codes(
                D190,
                2,
                new ListProposal.FurtherVote(5, List.of(), Optional.empty()),
                "Lê An",
                "Lê Ba",
                "Lê Năm",
                "Lê Tư")
            .contains(RuleCode.SURPLUS_AT_MOST_30_PERCENT));
  }

  private static List<RuleCode> codes(
      Regulation regulation, int seats, ListProposal.FurtherVote further, String... names) {
    return regulation
        .check(
            new ListProposal(
                Office.EXECUTIVE_COMMITTEE,
                seats,
                standing(names),
                List.of(),
                Optional.of(further)))
        .stream()
        .map(finding -> finding.rule().code())
        .toList();
  }
}
