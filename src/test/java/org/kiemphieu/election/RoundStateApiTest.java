package org.kiemphieu.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** Every command that depends on a round's state, asked for over HTTP in every state. */
@QuarkusTest
class RoundStateApiTest {

  private static final int FAR_TOO_MANY = 1000;

  /** Requests that say nothing, so that the same again is a repeated message and no fault. */
  private static final Map<Command, Set<RoundStage>> REPEATED =
      Map.of(
          Command.CLOSE_COUNT,
          EnumSet.of(RoundStage.COUNTED, RoundStage.CERTIFIED, RoundStage.CONFIRMED),
          Command.CERTIFY,
          EnumSet.of(RoundStage.CERTIFIED, RoundStage.CONFIRMED),
          Command.CONFIRM,
          EnumSet.of(RoundStage.CONFIRMED));

  /** What takes a round further when it is allowed; asked for last. */
  private static final Set<Command> MOVING =
      EnumSet.of(Command.CERTIFY, Command.CONFIRM, Command.VOTE_AGAIN);

  /** Requests that a round refuses for other reasons where its state would let them through. */
  private static final Map<Command, Function<Congress, Response>> REQUESTS =
      new EnumMap<>(Command.class);

  static {
    REQUESTS.put(Command.APPOINT_COUNTING_BOARD, RoundStateApiTest::boardWithoutHead);
    REQUESTS.put(
        Command.NOMINATE,
        c ->
            Api.put(
                c.token(Role.SECRETARIAT),
                nomination(c),
                9,
                Map.of("name", "Nguyễn Văn An", "origin", "SELF")));
    REQUESTS.put(
        Command.STRIKE_NOMINATION,
        c ->
            Api.put(
                c.token(Role.SECRETARIAT),
                nomination(c) + "/strike",
                Map.of("reason", "Ghi nhầm")));
    REQUESTS.put(
        Command.RECORD_SUPPORT,
        c ->
            Api.put(
                c.token(Role.SECRETARIAT),
                nomination(c) + "/support",
                Map.of("votes", 1, "attending", 2, "source", "Giơ tay")));
    REQUESTS.put(
        Command.ASK_WITHDRAWAL,
        c ->
            Api.put(
                c.token(Role.SECRETARIAT),
                nomination(c) + "/withdrawal",
                Map.of("reason", "Sức khỏe")));
    REQUESTS.put(
        Command.PROPOSE_WITHDRAWAL,
        c ->
            Api.put(
                c.token(Role.PRESIDIUM),
                nomination(c) + "/withdrawal/proposal",
                Map.of("accept", true)));
    REQUESTS.put(
        Command.DECIDE_WITHDRAWAL,
        c ->
            Api.put(
                c.token(Role.PRESIDIUM),
                nomination(c) + "/withdrawal/decision",
                Map.of("accepted", true, "for", 2, "against", 0, "other", 0)));
    REQUESTS.put(Command.PROPOSE_LIST, c -> c.propose(List.of(Names.candidate(2, "A"))));
    REQUESTS.put(
        Command.APPROVE_LIST,
        c -> Api.put(c.token(Role.PRESIDIUM), c.round() + "/approval", "{\"listVersion\": 9}"));
    REQUESTS.put(Command.ISSUE_BALLOTS, c -> c.issue(FAR_TOO_MANY));
    REQUESTS.put(Command.RECORD_COLLECTION, c -> c.collect(FAR_TOO_MANY));
    REQUESTS.put(
        Command.SET_READINGS,
        c ->
            Api.put(
                c.token(Role.HEAD_TELLER),
                c.round() + "/readings-needed",
                9,
                Map.of("readings", 3)));
    REQUESTS.put(
        Command.CORRECT_ISSUED,
        c ->
            Api.put(
                c.token(Role.HEAD_TELLER),
                c.round() + "/issue/correction",
                Map.of("issued", 1, "corrects", FAR_TOO_MANY, "reason", "Ghi nhầm")));
    REQUESTS.put(
        Command.CORRECT_COLLECTED,
        c ->
            Api.put(
                c.token(Role.HEAD_TELLER),
                c.round() + "/collection/correction",
                Map.of("collected", 1, "corrects", FAR_TOO_MANY, "reason", "Ghi nhầm")));
    REQUESTS.put(
        Command.RECOUNT,
        c -> Api.put(c.token(Role.PRESIDIUM), c.count(9), Map.of("reason", "Khiếu nại")));
    REQUESTS.put(
        Command.SET_READING_ASIDE,
        c ->
            Api.put(
                c.token(Role.HEAD_TELLER),
                c.reading(1, 9) + "/set-aside",
                Map.of("reason", "Nhầm tập")));
    REQUESTS.put(
        Command.ACCEPT_ALIGNMENT,
        c -> Api.put(c.token(Role.HEAD_TELLER), c.batch(1) + "/alignment", Map.of("reference", 9)));
    REQUESTS.put(Command.CLOSE_COUNT, Congress::close);
    REQUESTS.put(Command.CERTIFY, Congress::certify);
    REQUESTS.put(Command.CONFIRM, Congress::confirm);
    REQUESTS.put(
        Command.ANNUL_ROUND,
        c -> c.annul(Map.of("grounds", "MORE_COLLECTED_THAN_ISSUED", "reason", "Thừa phiếu")));
    REQUESTS.put(Command.VOTE_AGAIN, c -> Api.put(c.token(Role.PRESIDIUM), c.round() + "/next"));
    REQUESTS.put(Command.DECLARE_BATCH, c -> c.declare(9, FAR_TOO_MANY));
    REQUESTS.put(Command.START_READING, c -> c.begin("teller-3", 1));
    REQUESTS.put(Command.KEY_BALLOT, c -> c.key(Congress.FIRST_TELLER, 1, 1, 99, "1"));
    REQUESTS.put(Command.COMPLETE_READING, c -> c.complete(Congress.FIRST_TELLER, 1, 1, 99));
    REQUESTS.put(Command.ACCEPT_SHEET, c -> c.accept(1, 99, "1"));
    REQUESTS.put(
        Command.RULE_ON_PAPER,
        c -> c.rule(1, 99, Map.of("valid", true, "grounds", "INTENTION_CLEAR")));
    REQUESTS.put(Command.READ_TALLY, Congress::tally);
    REQUESTS.put(Command.PRINT_BALLOTS, c -> c.get(Role.SECRETARIAT, c.round() + "/ballot-paper"));
    REQUESTS.put(
        Command.PRINT_TALLY_SHEETS, c -> c.get(Role.HEAD_TELLER, c.round() + "/tally-sheet.pdf"));
    REQUESTS.put(
        Command.SIGN_MINUTES,
        c ->
            Api.as(c.token(Role.PRESIDIUM))
                .contentType("application/pdf")
                .body(new byte[] {1})
                .put(c.count(1) + "/minutes/versions/2"));
    REQUESTS.put(
        Command.RELEASE_RESULT, c -> Api.put(c.token(Role.PRESIDIUM), c.count(1) + "/release"));
    REQUESTS.put(
        Command.RECORD_DECISION,
        c ->
            Api.put(c.token(Role.PRESIDIUM), c.count(1) + "/decision", Map.of("voteAgain", false)));
    REQUESTS.put(Command.READ_RESULT, c -> c.get(Role.PRESIDIUM, c.count(1) + "/result.json"));
  }

  @Test
  void everyCommandThatDependsOnTheStateIsAsked() {
    Set<Command> depending = EnumSet.noneOf(Command.class);
    for (Command command : Command.values()) {
      if (RoundCommands.dependsOnState(command)) {
        depending.add(command);
      }
    }
    assertEquals(depending, REQUESTS.keySet());
  }

  @ParameterizedTest
  @EnumSource(RoundStage.class)
  void roundTakesWhatItsStateAllowsAndNothingElse(RoundStage stage) {
    Congress congress = Stages.at(stage);
    String before = view(congress);

    for (Command command : asked(stage, false)) {
      Response answer = ask(command, congress);

      assertEquals(refusal(command, stage), told(answer), command + " in " + stage);
      assertEquals(before, view(congress), command + " in " + stage);
    }
    for (Command command : asked(stage, true)) {
      Response answer = ask(command, congress);

      assertNotEquals("409 ROUND_STATE_FORBIDS", told(answer), command + " in " + stage);
      assertNotEquals("409 RESULT_NOT_CONFIRMED", told(answer), command + " in " + stage);
      assertNotEquals(500, answer.statusCode(), command + " in " + stage);
    }
  }

  private static Response ask(Command command, Congress congress) {
    return Objects.requireNonNull(REQUESTS.get(command)).apply(congress);
  }

  private static String refusal(Command command, RoundStage stage) {
    if (REPEATED.getOrDefault(command, Set.of()).contains(stage)) {
      return "200";
    }
    return command == Command.READ_RESULT ? "409 RESULT_NOT_CONFIRMED" : "409 ROUND_STATE_FORBIDS";
  }

  private static List<Command> asked(RoundStage stage, boolean allowed) {
    return REQUESTS.keySet().stream()
        .filter(command -> RoundCommands.allows(stage, command) == allowed)
        .sorted(Comparator.comparing(MOVING::contains))
        .toList();
  }

  private static String told(Response answer) {
    return answer.statusCode() == 200 ? "200" : answer.statusCode() + " " + answer.path("code");
  }

  private static String view(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.round())).extract().asString();
  }

  private static String nomination(Congress congress) {
    return congress.election() + "/nominations/9";
  }

  private static Response boardWithoutHead(Congress congress) {
    return Api.put(
        congress.token(Role.SECRETARIAT),
        congress.election() + "/counting-board",
        Map.of("members", List.of(Map.of("name", "Phạm Thị Khác"))));
  }
}
