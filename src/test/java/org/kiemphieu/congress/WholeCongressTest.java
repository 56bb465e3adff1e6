package org.kiemphieu.congress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.delegate.Delegates;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Hands;
import org.kiemphieu.testing.Names;
import org.kiemphieu.verify.Auditing;

/**
 * A provincial congress of 350 delegates, from its opening to sealed minutes and what follows: who
 * came, what was voted on by a show of hands, who was nominated, polled and withdrew, the executive
 * committee of 55 with a tie at the last seat, delegates and alternates to the congress above, the
 * new committee's first conference, the end.
 */
@QuarkusTest
class WholeCongressTest {

  private static final int CONVENED = 350;
  private static final int PRESENT = 346;
  private static final int SEATS = 55;
  private static final int LISTED = 62;

  private final Congress congress =
      Congress.of("DELEGATE_CONGRESS", "190", Map.of("name", "Đại hội đại biểu lần thứ XX"))
          .electing("ban-chap-hanh", "EXECUTIVE_COMMITTEE", SEATS);
  private final Delegates delegates = new Delegates(congress);

  @Test
  void programmeOfACongressFromItsOpeningToItsSealedMinutes() throws IOException {
    credentials();
    openingByShowOfHands();
    nominations();
    executiveCommittee();
    reVote();
    delegatesAndAlternates();
    firstConference();
    end();
  }

  /** 345 come, one more is replaced, four stay away. */
  private void credentials() {
    Api.done(congress.setUp());
    List<Map<String, Object>> roll = new ArrayList<>(Delegates.officials(CONVENED));
    for (int i = 1; i <= 5; i++) {
      roll.add(Delegates.line("dk" + i, "Lý Thị Dự Khuyết " + i, Map.of("kind", "ALTERNATE")));
    }
    Api.done(delegates.enrol(roll)).body("figures.convened", equalTo(CONVENED));
    Api.done(delegates.present(1, 345));
    Api.done(delegates.presence("dk1", Map.of("status", "PRESENT")));
    Api.done(
        delegates.presence(
            "346", Map.of("status", "REPLACED", "alternate", "dk1", "reason", "Nằm viện")));
    for (int card = 347; card <= CONVENED; card++) {
      Api.done(
          delegates.presence(
              Delegates.card(card),
              Map.of("status", "ABSENT_WITH_REASON", "reason", "Ốm", "accepted", true)));
    }
    Api.done(delegates.roll())
        .body("figures.convened", equalTo(CONVENED))
        .body("figures.present", equalTo(PRESENT))
        .body("figures.base", equalTo(PRESENT))
        .body("figures.resolutionBase", equalTo(CONVENED))
        .body("figures.quorumReached", equalTo(true))
        .body("deductions.kind", contains("DELEGATE_NOT_REPLACED"))
        .body("deductions[0].delegates.delegate", contains("347", "348", "349", "350"));
    pdf(congress.assembly() + "/credentials-report.pdf", Role.SECRETARIAT);
  }

  /** Three tellers count three sections; each vote is decided on the base its matter asks for. */
  private void openingByShowOfHands() {
    Api.done(
        Hands.divide(
            congress,
            List.of(
                Hands.section("khu-a", "Khu A", 120),
                Hands.section("khu-b", "Khu B", 120),
                Hands.section("khu-c", "Khu C", 106))));
    adopted("doan-chu-tich", "PRESIDIUM").body("opened.baseFigure", equalTo(PRESENT));
    adopted("doan-thu-ky", "SECRETARIAT");
    adopted("ban-tham-tra", "CREDENTIALS_BOARD");
    adopted("chuong-trinh", "PROGRAMME").body("opened.baseFigure", equalTo(CONVENED));
    adopted("noi-quy", "RULES_OF_PROCEDURE");
    adopted("quy-che-lam-viec", "WORKING_REGULATION");
    Api.done(congress.beginElection());
    adopted("so-luong", "NUMBER_TO_ELECT");
    adopted("ban-kiem-phieu", "COUNTING_BOARD");
    Api.done(congress.appointBoard());
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/shows-of-hands"))
        .body("result", everyItem(equalTo("ADOPTED")))
        .body("opened.hands.for", everyItem(equalTo(340)));
    pdf(Hands.path(congress, "doan-chu-tich") + "/minutes.pdf", Role.PRESIDIUM);
  }

  private ValidatableResponse adopted(String vote, String matter) {
    return adopted(
        vote, Map.of("matter", matter, "question", "Đồng chí nào đồng ý, đề nghị giơ thẻ"));
  }

  private ValidatableResponse adopted(String vote, Map<String, ?> motion) {
    Api.done(Hands.prepare(congress, vote, motion));
    Api.done(Hands.open(congress, vote));
    Api.done(Hands.count(congress, vote, "khu-a", 118, 1, 1));
    Api.done(Hands.count(congress, vote, "khu-b", 118, 2, 0));
    Api.done(Hands.count(congress, vote, "khu-c", 104, 0, 2));
    return Api.done(Hands.declare(congress, vote, 340, 3, 3)).body("result", equalTo("ADOPTED"));
  }

  /**
   * The convening committee puts forward 62, the floor one more, whom 120 of 346 support in a poll;
   * one nominates himself and is supported by too few; one withdraws, as the assembly decides.
   */
  private void nominations() {
    for (int number = 1; number <= LISTED; number++) {
      nominate("" + number, Map.of("name", Names.of(number), "origin", "CONVENING_COMMITTEE"));
    }
    nominate(
        "dh-1",
        Map.of(
            "name", Names.of(63),
            "origin", "ASSEMBLY",
            "nominators", List.of(Map.of("name", "Phạm Đại Biểu"))));
    nominate("uc-1", Map.of("name", Names.of(64), "origin", "SELF"));
    poll();
    Map<String, Object> byPoll = Map.of("poll", "tham-do");
    Api.done(nomination(Role.SECRETARIAT, "dh-1/support", byPoll))
        .body("support.votes", equalTo(120))
        .body("standing", equalTo(true));
    Api.done(nomination(Role.SECRETARIAT, "uc-1/support", byPoll))
        .body("support.votes", equalTo(103))
        .body("standing", equalTo(false));
    Api.done(nomination(Role.SECRETARIAT, "30/withdrawal", Map.of("reason", "Sức khỏe")));
    Api.done(nomination(Role.PRESIDIUM, "30/withdrawal/proposal", Map.of("accept", true)));
    adopted(
        "cho-rut",
        Map.of(
            "matter", "WITHDRAWAL",
            "question", "Cho rút khỏi danh sách",
            "names", List.of(Names.of(30)),
            "election", "ban-chap-hanh"));
    Api.done(nomination(Role.PRESIDIUM, "30/withdrawal/decision", Map.of("showOfHands", "cho-rut")))
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawal.for", equalTo(340));
    List<Map<String, Object>> list =
        Api.done(congress.get(Role.SECRETARIAT, congress.round() + "/nominated-list"))
            .body("candidates", hasSize(LISTED))
            .body("leftOut.nominee", containsInAnyOrder("uc-1", "30"))
            .extract()
            .path("candidates");
    Api.done(congress.propose(list)).body("findings", equalTo(List.of()));
    adopted("danh-sach", "CANDIDATE_LIST");
    Api.done(congress.approve()).body("seats", equalTo(SEATS));
  }

  private void nominate(String code, Map<String, ?> nomination) {
    Api.done(nomination(Role.SECRETARIAT, code, nomination));
  }

  private Response nomination(Role role, String path, Map<String, ?> body) {
    return Api.put(congress.token(role), congress.election() + "/nominations/" + path, body);
  }

  /** 104 would be more than 30% of 346; 103 is not. */
  private void poll() {
    Congress poll = congress.electing("tham-do", "EXECUTIVE_COMMITTEE", 0);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            poll.election(),
            Map.of(
                "office", "EXECUTIVE_COMMITTEE",
                "title", "Xin ý kiến về người được đề cử tại đại hội",
                "purpose", "OPINION_POLL")));
    Api.done(poll.appointBoard());
    Api.done(
        poll.propose(List.of(Names.candidate(1, Names.of(63)), Names.candidate(2, Names.of(64)))));
    Api.done(poll.approve());
    new Ballots().of(103, "").of(17, "2-").of(226, "1- 2-").cast(poll);
    Api.done(congress.get(Role.AUDITOR, poll.count() + "/result.json"))
        .body("outcome.kind", equalTo("POLLED"))
        .body("outcome.persons.supported", contains(true, false));
  }

  /** 55 and 56 are tied at the last seat with 194 votes each; a slip and an invalid paper. */
  private void executiveCommittee() throws IOException {
    pdf(congress.round() + "/ballot-paper.pdf", Role.SECRETARIAT);
    pdf(congress.round() + "/tally-sheet.pdf", Role.HEAD_TELLER);
    String rest = Ballots.numbers(57, LISTED);
    Ballots ballots =
        new Ballots().of(150, "55 " + rest).of(150, "56 " + rest).of(44, "1 " + rest).of(1, "");
    Api.done(congress.issue(PRESENT));
    ballots.collect(congress);
    ballots.read(congress, Congress.FIRST_TELLER, Map.of());
    ballots.read(congress, Congress.SECOND_TELLER, Map.of(3, "54 " + rest));
    Api.done(congress.accept(1, 3, "55 " + rest));
    Ballots.confirmed(congress);
    Api.done(congress.get(Role.AUDITOR, congress.count() + "/result.json"))
        .body("baseFigure", equalTo(PRESENT))
        .body("collected", equalTo(345))
        .body("ballots.valid", equalTo(344))
        .body("ballots.invalid", equalTo(1))
        .body("outcome.kind", equalTo("TIED_AT_LAST_SEAT"))
        .body("outcome.elected", hasSize(54))
        .body("outcome.tied", contains(55, 56))
        .body("outcome.tiedVotes", equalTo(194));
    verified(congress);
  }

  /** Those tied are voted on again; 170 of a base of 346 are not half, and elect. */
  private void reVote() throws IOException {
    Api.done(Decisions.release(congress));
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true)));
    Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.round() + "/next"))
        .body("round", equalTo(2))
        .body("terms.kind", equalTo("AMONG_TIED"));
    Congress second = congress.inRound(2);
    Api.done(second.approve());
    Api.done(congress.get(Role.SECRETARIAT, second.round() + "/ballot-paper"))
        .body("seats", equalTo(1))
        .body("paper", equalTo("STRIKE_OUT"));
    new Ballots().of(170, "1").of(100, "2").of(76, "1 2").cast(second);
    Api.done(congress.get(Role.SECRETARIAT, congress.election() + "/result"))
        .body("state", equalTo("COMPLETE"))
        .body("elected", hasSize(SEATS))
        .body("elected[54].round", equalTo(2))
        .body("elected[54].votes", equalTo(170));
    verified(second);
    // The committee's conference knows it when the hall does.
    Api.done(Decisions.release(second));
  }

  /** Five delegates and an alternate on one list of seven. */
  private void delegatesAndAlternates() {
    Congress election = congress.electing("dai-bieu", "DELEGATES", 6);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            election.election(),
            Map.of(
                "office",
                "DELEGATES",
                "title",
                "Bầu đoàn đại biểu dự đại hội cấp trên",
                "seats",
                6,
                "alternates",
                1)));
    Api.done(election.appointBoard());
    Api.done(election.propose(7));
    Api.done(election.approve());
    new Ballots().of(300, "7").of(46, "6").cast(election);
    Api.done(congress.get(Role.AUDITOR, election.election() + "/result"))
        .body("state", equalTo("COMPLETE"))
        .body("elected", hasSize(6))
        .body("elected[5].name", equalTo(Names.of(6)))
        .body("elected[5].alternate", equalTo(true));
  }

  /** The 55 elected meet: standing committee, secretary, deputies, inspection committee, chair. */
  private void firstConference() {
    Congress conference =
        Congress.of(
            "COMMITTEE_CONFERENCE",
            "190",
            Map.of(
                "name",
                "Hội nghị Ban Chấp hành lần thứ nhất",
                "bodyOf",
                Map.of("assembly", congress.code(), "election", "ban-chap-hanh")));
    Api.done(conference.setUp());
    Api.done(conference.attend(SEATS));
    // The executive committee has people 1 to 29 and 31 to 55 of the list.
    elected(conference, "ban-thuong-vu", "STANDING_COMMITTEE", 15, people(1, 17), "16 17");
    elected(conference, "bi-thu", "SECRETARY", 1, people(3, 3), "");
    elected(conference, "pho-bi-thu", "DEPUTY_SECRETARY", 2, people(1, 2), "");
    elected(conference, "uy-ban-kiem-tra", "INSPECTION_COMMITTEE", 9, people(7, 15), "");
    elected(conference, "chu-nhiem", "INSPECTION_COMMITTEE_CHAIR", 1, people(7, 7), "");
    Congress stranger = conference.electing("pho-bi-thu-2", "DEPUTY_SECRETARY", 1);
    Api.done(stranger.beginElection());
    stranger
        .propose(people(20, 20))
        .then()
        .body("findings.refusal.code", hasItems("FROM_AMONG_THE_BODY"));
  }

  private static List<Map<String, Object>> people(int first, int last) {
    List<Map<String, Object>> people = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      people.add(Names.candidate(people.size() + 1, Names.of(number)));
    }
    return people;
  }

  private static void elected(
      Congress conference,
      String code,
      String office,
      int seats,
      List<Map<String, Object>> list,
      String marks) {
    Congress election = conference.electing(code, office, seats);
    Api.done(election.beginElection());
    Api.done(election.appointBoard());
    Api.done(election.propose(list));
    Api.done(election.approve());
    new Ballots().of(SEATS, marks).cast(election);
    Api.done(election.get(Role.AUDITOR, election.election() + "/result"))
        .body("state", equalTo("COMPLETE"))
        .body("elected", hasSize(seats));
  }

  /** The congress closes; its ballots are sealed and handed over; the minutes stand as sealed. */
  private void end() {
    Api.done(AfterCongress.close(congress)).body("closed", equalTo(true));
    Map<String, Object> sealing = new LinkedHashMap<>(AfterCongress.SEALING);
    sealing.put(
        "ballots",
        List.of(
            Map.of("election", "ban-chap-hanh", "round", 1),
            Map.of("election", "ban-chap-hanh", "round", 2),
            Map.of("election", "dai-bieu", "round", 1)));
    Api.done(AfterCongress.seal(congress, "goi-1", sealing)).body("state", equalTo("SEALED"));
    Api.done(AfterCongress.takeOver(congress, "goi-1")).body("state", equalTo("HANDED_OVER"));
    for (int round = 1; round <= 2; round++) {
      Api.done(congress.get(Role.PRESIDIUM, congress.inRound(round).count() + "/minutes/versions"))
          .body("version", contains(1));
    }
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  private void verified(Congress counted) throws IOException {
    byte[] bundle =
        Api.done(congress.get(Role.AUDITOR, counted.count() + "/bundle.zip"))
            .extract()
            .asByteArray();
    assertEquals(List.of(), Auditing.failed(bundle));
  }

  private void pdf(String path, Role role) {
    Api.done(congress.get(role, path)).body(startsWith("%PDF-1."));
  }
}
