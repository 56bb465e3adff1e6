package org.kiemphieu.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Exercises;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Votes;

/** Every office in its order: by which assembly, after which other, from among whom. */
@QuarkusTest
class OfficesApiTest {

  private static List<Map<String, Object>> people(int... numbers) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (int number : numbers) {
      list.add(Names.candidate(list.size() + 1, Names.of(number)));
    }
    return list;
  }

  private static String[] everyPaper(int papers, String marks) {
    return IntStream.range(0, papers).mapToObj(i -> marks).toArray(String[]::new);
  }

  private static Congress begun(Congress congress) {
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    return congress;
  }

  @SafeVarargs
  private static Response approve(Congress congress, Map<String, ?>... overrulings) {
    return Api.put(
        congress.token(Role.PRESIDIUM),
        congress.round() + "/approval",
        Map.of("listVersion", 1, "overrulings", List.of(overrulings)));
  }

  private static Response findings(Congress congress) {
    return congress.get(Role.SECRETARIAT, congress.round() + "/candidate-list");
  }

  /** A cell of nine elects a committee of three, and then the secretary from among them. */
  @Test
  void aCellElectsItsCommitteeFirst() {
    // Given
    Congress cell = Congress.of("MEMBER_CONGRESS", "244", Map.of());
    Api.done(cell.setUp());
    Api.done(cell.attend(9));
    Congress committee = begun(cell.electing("chi-uy", "EXECUTIVE_COMMITTEE", 3));
    Congress secretary = begun(cell.electing("bi-thu", "SECRETARY", 1));
    Api.done(committee.propose(4));

    // When the secretary is to be elected before there is a committee
    secretary
        .propose(people(1))
        .then()
        .statusCode(422)
        .body("refusals.code", hasItem("COMMITTEE_ELECTED_FIRST"))
        .body(
            "refusals.find { it.code == 'COMMITTEE_ELECTED_FIRST' }.article.vi",
            containsString("khoản 9 Điều 19"));

    // Then first the committee: 1, 2 and 3
    Api.done(
        approve(
            committee,
            Map.of("rule", "SURPLUS_ROUNDING", "reason", "Đại hội biểu quyết số dư một người")));
    Votes.cast(committee, everyPaper(9, "4"));
    secretary
        .propose(people(4))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("FROM_AMONG_CELL_COMMITTEE"))
        .body("refusals[0].arguments.name", equalTo(Names.of(4)));
    Api.done(secretary.propose(people(2))).body("findings", equalTo(List.of()));
    Votes.approvedAndCast(secretary, everyPaper(9, ""));
    Api.done(secretary.get(Role.AUDITOR, secretary.election() + "/result"))
        .body("state", equalTo("COMPLETE"))
        .body("elected.name", contains(Names.of(2)));
  }

  @Test
  void aPollOnTheCommitteeIsNotItsElection() {
    // Given a poll that was set up before the committee's election
    Congress cell = Congress.of("MEMBER_CONGRESS", "244", Map.of());
    Api.done(cell.setUp());
    Api.done(cell.attend(9));
    Api.done(
        Api.put(
            cell.token(Role.SECRETARIAT),
            cell.electing("tham-do", "EXECUTIVE_COMMITTEE", 0).election(),
            Map.of(
                "office", "EXECUTIVE_COMMITTEE",
                "title", "Thăm dò chi ủy",
                "purpose", "OPINION_POLL")));
    Congress committee = begun(cell.electing("chi-uy", "EXECUTIVE_COMMITTEE", 3));
    Congress secretary = begun(cell.electing("bi-thu", "SECRETARY", 1));
    Api.done(committee.propose(4));

    // When the committee is elected
    Api.done(
        approve(
            committee,
            Map.of("rule", "SURPLUS_ROUNDING", "reason", "Đại hội biểu quyết số dư một người")));
    Votes.cast(committee, everyPaper(9, "4"));

    // Then the secretary is from among it, whatever became of the poll
    secretary
        .propose(people(4))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("FROM_AMONG_CELL_COMMITTEE"))
        .body("refusals[0].arguments.body", equalTo("Bầu Ban Chấp hành"));
    Api.done(secretary.propose(people(2))).body("findings", equalTo(List.of()));
  }

  @Test
  @Exercises({RuleCode.OFFICE_OF_ONE_SEAT, RuleCode.ALTERNATES_OF_DELEGATES})
  void oneSeatOfficesHaveOneSeatAndOnlyDelegatesHaveAlternates() {
    Congress cell = Congress.of("MEMBER_CONGRESS", "190", Map.of());
    Api.done(cell.setUp());

    cell.electing("bi-thu", "SECRETARY", 2)
        .beginElection()
        .then()
        .statusCode(422)
        .body("refusals.code", contains("OFFICE_OF_ONE_SEAT"));
    Api.put(
            cell.token(Role.SECRETARIAT),
            cell.election(),
            Map.of("office", "EXECUTIVE_COMMITTEE", "title", "A", "seats", 3, "alternates", 1))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("ALTERNATES_OF_DELEGATES"));
    Api.put(
            cell.token(Role.SECRETARIAT),
            cell.election(),
            Map.of("office", "DELEGATES", "title", "A", "seats", 2, "alternates", 2))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("ALTERNATES_OF_DELEGATES"));
    Api.put(
            cell.token(Role.SECRETARIAT),
            cell.election(),
            Map.of("office", "DELEGATES", "title", "A", "seats", 2, "alternates", -1))
        .then()
        .statusCode(400);
  }

  /** Only known, so the assembly may rule otherwise. */
  @Test
  void anAssemblyElectsWhatIsItsToElect() {
    // Given
    Congress congress = Congress.of("DELEGATE_CONGRESS", "190", Map.of());
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    Congress inspection = begun(congress.electing("uy-ban-kiem-tra", "INSPECTION_COMMITTEE", 3));
    Api.done(inspection.propose(3));

    // Then
    Api.done(findings(inspection))
        .body("findings.refusal.code", contains("OFFICE_OF_THIS_ASSEMBLY"))
        .body("findings.overrulable", contains(true));
    approve(inspection).then().statusCode(422).body("code", equalTo("OFFICE_OF_THIS_ASSEMBLY"));
    Api.done(
        approve(
            inspection,
            Map.of(
                "rule",
                "OFFICE_OF_THIS_ASSEMBLY",
                "reason",
                "Đại hội biểu quyết bầu tại đại hội")));
    Api.done(inspection.issue(3));

    // And where the presidium ruled so for the whole assembly, nothing is found
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/overrulings/OFFICE_OF_THIS_ASSEMBLY",
            Map.of("stands", true, "reason", "Đại hội biểu quyết")));
    Api.done(findings(inspection)).body("findings", equalTo(List.of()));
  }

  /**
   * Committee, standing committee, secretary, deputies, inspection committee, its chair and
   * vice-chair.
   */
  @Test
  void conferencesElectFromAmongThoseElectedBefore() {
    // Given a congress whose committee of five is not elected yet, and the committee's conference
    Congress congress = Congress.under190(5);
    Congress conference =
        Congress.of(
            "COMMITTEE_CONFERENCE",
            "190",
            Map.of("bodyOf", Map.of("assembly", congress.code(), "election", Congress.ELECTION)));
    Api.done(conference.setUp()).body("bodyOf.assembly", equalTo(congress.code()));
    Api.done(conference.attend(5));
    conference
        .get(Role.SECRETARIAT, conference.assembly() + "/body")
        .then()
        .statusCode(404)
        .body("code", equalTo("BODY_UNKNOWN"));
    Api.done(congress.setUp());
    Api.done(congress.attend(6));
    begun(congress);
    Api.done(congress.propose(6));
    Api.done(conference.get(Role.AUDITOR, conference.assembly() + "/body"))
        .body("elected", equalTo(false))
        .body("members", equalTo(List.of()));
    Congress standing = begun(conference.electing("ban-thuong-vu", "STANDING_COMMITTEE", 3));
    Api.done(standing.propose(people(1, 2, 3, 4)));
    Api.done(findings(standing)).body("findings.refusal.code", hasItem("BODY_ELECTED_FIRST"));
    approve(standing).then().statusCode(422).body("refusals.code", hasItem("BODY_ELECTED_FIRST"));

    // When the congress has elected 1 to 5
    Votes.approvedAndCast(congress, everyPaper(6, "6"));

    // Then the conference is told when the hall is, and not before
    Api.done(conference.get(Role.SECRETARIAT, conference.assembly() + "/body"))
        .body("elected", equalTo(false))
        .body("members", equalTo(List.of()));
    Api.done(Decisions.release(congress));

    // And they are whom the conference is of, and the standing committee is from among them
    Api.done(conference.get(Role.SECRETARIAT, conference.assembly() + "/body"))
        .body("elected", equalTo(true))
        .body("office", equalTo("EXECUTIVE_COMMITTEE"))
        .body(
            "members.name",
            contains(Names.of(1), Names.of(2), Names.of(3), Names.of(4), Names.of(5)));
    Votes.approvedAndCast(standing, everyPaper(5, "4"));

    // And the secretary from the standing committee, not from the executive committee at large
    Congress secretary = begun(conference.electing("bi-thu", "SECRETARY", 1));
    Api.done(secretary.propose(people(5)));
    Api.done(findings(secretary))
        .body("findings.refusal.code", contains("FROM_AMONG_THE_BODY"))
        .body("findings[0].refusal.arguments.body", equalTo("Bầu Ban Chấp hành"))
        .body("findings[0].refusal.arguments.number", equalTo(1));
    approve(secretary).then().statusCode(422).body("code", equalTo("FROM_AMONG_THE_BODY"));

    // And the inspection committee is anybody's, its chair from among it
    Congress inspection = begun(conference.electing("uy-ban-kiem-tra", "INSPECTION_COMMITTEE", 3));
    Congress chair = begun(conference.electing("chu-nhiem", "INSPECTION_COMMITTEE_CHAIR", 1));
    Api.done(chair.propose(people(7)));
    approve(chair).then().statusCode(422).body("code", equalTo("BODY_ELECTED_FIRST"));
    Api.done(inspection.propose(people(5, 7, 8)));
    Votes.approvedAndCast(inspection, everyPaper(5, ""));
    Api.done(Decisions.release(inspection));
    Votes.approvedAndCast(chair, everyPaper(5, ""));

    // And the vice-chair in the inspection committee's own conference
    Congress own =
        Congress.of(
            "INSPECTION_COMMITTEE_CONFERENCE",
            "190",
            Map.of("bodyOf", Map.of("assembly", conference.code(), "election", "uy-ban-kiem-tra")));
    Api.done(own.setUp());
    Api.done(own.attend(3));
    Congress vice = begun(own.electing("pho-chu-nhiem", "INSPECTION_COMMITTEE_VICE_CHAIR", 1));
    Api.done(vice.propose(people(8))).body("findings", equalTo(List.of()));
    Votes.approvedAndCast(vice, everyPaper(3, ""));
    Api.done(own.get(Role.AUDITOR, own.assembly() + "/ledger/check")).body("agrees", equalTo(true));
  }

  @Test
  void onlyAConferenceNamesABody() {
    Congress congress =
        Congress.of(
            "DELEGATE_CONGRESS",
            "190",
            Map.of("bodyOf", Map.of("assembly", "khac", "election", "ban-chap-hanh")));

    congress.setUp().then().statusCode(422).body("refusals.code", contains("BODY_OF_CONFERENCE"));
    Congress without = Congress.of("COMMITTEE_CONFERENCE", "190", Map.of());
    Api.done(without.setUp());
    without
        .get(Role.SECRETARIAT, without.assembly() + "/body")
        .then()
        .statusCode(404)
        .body("code", equalTo("BODY_NOT_NAMED"));
    Congress half =
        Congress.of("COMMITTEE_CONFERENCE", "190", Map.of("bodyOf", Map.of("assembly", "khac")));
    half.setUp().then().statusCode(400);
  }
}
