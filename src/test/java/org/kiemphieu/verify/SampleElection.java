package org.kiemphieu.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.seal.Sha256;

/** A small election from its setting up to its signed minutes, and the bundle of its last count. */
final class SampleElection {

  static final String ELECTION = "elections/cap-uy";
  static final String ROUND = ELECTION + "/rounds/1";
  static final String WITNESS = "giam-sat/may-1";

  private static final Json.Members FIGURES =
      J.obj(
          "ballots",
          7,
          "valid",
          5,
          "invalid",
          2,
          "awaitingRuling",
          0,
          "invalidByReason",
          J.obj("UNSTAMPED", 1, "VOTES_FOR_NOBODY", 1));
  private static final Json VOTES =
      J.list(
          vote(1, "Nguyễn Văn An", 3, 2, "42.86"),
          vote(2, "Trần Thị Bình", 2, 3, "28.57"),
          vote(3, "Lê Văn \"Cường\", Út", 4, 1, "57.14"));

  private final LedgerBuilder ledger = new LedgerBuilder();
  private final int counts;
  private Json.Members recorded = J.obj();
  private SampleCount count = new SampleCount(ledger, "");
  final List<String> cosigned = new ArrayList<>();

  SampleElection(int counts) {
    this.counts = counts;
  }

  private static Json vote(int number, String name, int votes, int notFor, String percentage) {
    return J.obj(
        "number",
        number,
        "name",
        name,
        "votes",
        votes,
        "notFor",
        notFor,
        "notCounted",
        0,
        "percentage",
        percentage);
  }

  static Json.Members settings() {
    return J.obj(
        "organisation",
        "Đảng bộ",
        "superior",
        "Tỉnh ủy",
        "name",
        "Đại hội",
        "term",
        "2025-2030",
        "place",
        "Hội trường",
        "heldOn",
        "2026-11-21",
        "kind",
        "DELEGATE_CONGRESS",
        "regulation",
        "190",
        "readingsPerBatch",
        2);
  }

  private static final Json.Members OFFICE =
      J.obj("office", "EXECUTIVE_COMMITTEE", "title", "Bầu Ban Chấp hành", "seats", 2);
  private static final Json.Members BOARD =
      J.obj(
          "members",
          J.list(
              J.obj("name", "Kiều Văn Thước", "head", true, "born", 1970),
              J.obj("name", "Quách Thị Sổ", "head", false)));
  private static final Json BASE =
      J.obj(
          "convened",
          8,
          "deductions",
          J.list(J.obj("kind", "DELEGATE_NOT_REPLACED", "count", 1, "reason", "Ốm")));
  private static final Json OVERRULINGS =
      J.list(J.obj("rule", "NAME_ORDER", "reason", "Đại hội biểu quyết"));

  private static Json candidates() {
    List<Object> all = new ArrayList<>();
    for (Json one : ((Json.Items) VOTES).all()) {
      Json.Members vote = one.asMembers("");
      all.add(
          J.obj(
              "number",
              vote.get("number"),
              "name",
              vote.get("name"),
              "memberSince",
              "2000-02-03",
              "born",
              1975,
              "officialMember",
              true,
              "nomination",
              "CONVENING_COMMITTEE"));
    }
    return J.list(all.toArray());
  }

  private void setUp() {
    ledger
        .add("thu-ky", "SET_UP_ASSEMBLY", "", settings())
        .add(
            "kiem-tra",
            "REGISTER_WITNESS",
            "ledger/witnesses/may-1",
            J.obj("verifierKey", Keys.verifierKey(WITNESS, Keys.WITNESS, 4)))
        .add(
            "thu-ky",
            "RECORD_ATTENDANCE",
            "attendance",
            ((Json.Members) BASE).with("base", J.of(7)).with("present", J.of(7)))
        .add("thu-ky", "SET_UP_ELECTION", ELECTION, OFFICE)
        .add("thu-ky", "APPOINT_COUNTING_BOARD", ELECTION + "/counting-board", BOARD)
        .add(
            "thu-ky", "PROPOSE_LIST", ROUND + "/candidate-list", J.obj("candidates", candidates()));
    step(
        "chu-tich",
        "APPROVE_LIST",
        "DRAFT",
        J.obj("stage", "LIST_APPROVED", "listVersion", 1, "overrulings", OVERRULINGS),
        J.obj("listVersion", 1, "overrulings", OVERRULINGS));
    step(
        SampleCount.HEAD,
        "ISSUE_BALLOTS",
        "LIST_APPROVED",
        J.obj("stage", "VOTING", "approved", recorded, "issued", 7, "base", BASE, "present", 7),
        J.obj("issued", 7));
    cosigned.add(Keys.cosigned(ledger.checkpoint(), WITNESS, 1_795_000_000L));
    step(
        SampleCount.HEAD,
        "RECORD_COLLECTION",
        "VOTING",
        J.obj(
            "stage", "COUNTING", "voting", recorded, "collected", 7, "recount", new Json.Nothing()),
        J.obj("collected", 7));
  }

  private void step(
      String actor, String command, String from, Json.Members to, Json.Members request) {
    step(actor, command, from, to, request, after -> after);
  }

  private void step(
      String actor,
      String command,
      String from,
      Json.Members to,
      Json.Members request,
      UnaryOperator<Json.Members> more) {
    recorded = to;
    ledger.add(
        actor,
        command,
        ROUND,
        J.obj("state", from),
        more.apply(J.obj("state", to.text("stage"), "request", request, "recorded", to)));
  }

  private void count(int number) {
    Json.Members request = J.obj("count", number);
    if (number > 1) {
      Json.Members before = recorded;
      Json.Members counting = recorded.members("counted").members("counting");
      step(
          SampleCount.HEAD,
          "RECOUNT",
          "CERTIFIED",
          counting.with(
              "recount", J.obj("count", number, "reason", "Khiếu nại", "earlier", before)),
          J.obj("count", number, "reason", "Khiếu nại"));
    }
    count = new SampleCount(ledger, ROUND + "/counts/" + number);
    count.run();
    step(
        SampleCount.HEAD,
        "CLOSE_COUNT",
        "COUNTING",
        J.obj("stage", "COUNTED", "counting", recorded),
        request,
        after -> after.with("ballots", FIGURES));
    step(
        SampleCount.HEAD,
        "CERTIFY",
        "COUNTED",
        J.obj("stage", "CERTIFIED", "counted", recorded, "certifiedBy", SampleCount.HEAD),
        request);
  }

  /** The result as it is when the next entry confirms it. */
  private Json.Members result() {
    Json.Members result =
        J.obj(
            "format",
            1,
            "assemblyCode",
            LedgerBuilder.ASSEMBLY,
            "electionCode",
            "cap-uy",
            "round",
            1,
            "count",
            counts,
            "assembly",
            settings(),
            "election",
            OFFICE,
            "countingBoard",
            BOARD,
            "paper",
            "STRIKE_OUT",
            "candidates",
            candidates(),
            "overrulings",
            OVERRULINGS,
            "base",
            ((Json.Members) BASE).with("base", J.of(7)),
            "basis",
            "CONVENED_LESS_DEDUCTIONS",
            "baseFigure",
            7,
            "majority",
            "MORE_THAN_HALF",
            "present",
            7,
            "issued",
            7,
            "collected",
            7,
            "ballots",
            FIGURES,
            "votes",
            VOTES,
            "outcome",
            J.obj(
                "kind",
                "SEATS_UNFILLED",
                "seatsUnfilled",
                1,
                "elected",
                J.list(J.obj("number", 3, "name", "Lê Văn \"Cường\", Út", "votes", 4))),
            "certifiedBy",
            SampleCount.HEAD,
            "confirmedBy",
            "chu-tich",
            "confirmedAt",
            ledger.at());
    return counts == 1
        ? result
        : result
            .with("recountReason", J.of("Khiếu nại"))
            .with(
                "earlierCounts",
                J.list(J.obj("count", 1, "collected", 7, "ballots", FIGURES, "votes", VOTES)));
  }

  /**
   * The bundle, all of it consistent but for what is changed on purpose and signed all the same.
   */
  Bundle bundle(UnaryOperator<Json.Members> changedResult, UnaryOperator<String> changedPrint) {
    setUp();
    ledger.withheld();
    for (int number = 1; number <= counts; number++) {
      count(number);
    }
    Json.Members truth = result();
    byte[] resultFile = CanonicalJson.bytes(changedResult.apply(truth));
    Minutes minutes = new Minutes(truth, ledger.lines.size(), ledger.root(), changedPrint);
    byte[] sealed = minutes.sealed();
    String sealedHash = Sha256.hex(sealed);
    String confirmedAt = ledger.at();
    step(
        "chu-tich",
        "CONFIRM",
        "CERTIFIED",
        J.obj("stage", "CONFIRMED", "certified", recorded, "confirmedBy", "chu-tich"),
        J.obj("count", counts),
        after ->
            after
                .with("resultSha256", J.of(Sha256.hex(resultFile)))
                .with("minutesSha256", J.of(sealedHash)));
    byte[] signed = Minutes.signed(sealed, Keys.PERSON);
    ledger.add(
        "chu-tich",
        "SIGN_MINUTES",
        ROUND + "/counts/" + counts + "/minutes/versions/2",
        J.obj("version", 2, "sha256", Sha256.hex(signed)));
    String confirmed = ROUND + "/counts/" + counts;
    ledger.add(
        "chu-tich",
        "RELEASE_RESULT",
        confirmed + "/release",
        J.obj("resultSha256", Sha256.hex(resultFile)));
    ledger.add("chu-tich", "RECORD_DECISION", confirmed + "/decision", decision(1, true));
    ledger.add(
        "chu-tich",
        "RECORD_DECISION",
        confirmed + "/decision",
        decision(1, true),
        decision(2, false));
    Bundle bundle = new Bundle(confirmedAt);
    bundle.put("README.txt", "Kiểm tra\nHow to check\n");
    bundle.put("manifest.json", "");
    bundle.put("manifest.jws", "");
    bundle.put("result.json", resultFile);
    bundle.put("result.jws", Keys.SERVICE.jws(resultFile));
    bundle.put("certificate.pem", Keys.SERVICE.pem());
    bundle.put("minutes.pdf", signed);
    bundle.put(
        "ballots.csv",
        lines(
            "batch,position,marks,defects,grounds,acceptedIn,heldValid,ruledMarks,ruledReason,"
                + "ruledIn,verdict,rule",
            count.ballots));
    bundle.put(
        "readings.csv",
        lines("sequence,batch,reading,teller,at,position,version,marks,defects", count.readings));
    bundle.put("ledger.jsonl", ledger.file());
    bundle.put("checkpoint.txt", ledger.checkpoint());
    bundle.put("cosigned.json", CanonicalJson.bytes(J.list(cosigned.toArray())));
    bundle.put("verifier-key.txt", Keys.verifierKey(LedgerBuilder.ORIGIN, Keys.LEDGER, 1) + "\n");
    return bundle.repaired();
  }

  private static Json.Members decision(int version, boolean voteAgain) {
    return J.obj("version", version, "voteAgain", voteAgain, "note", "");
  }

  private static byte[] lines(String columns, List<String> rows) {
    StringBuilder all = new StringBuilder(columns).append("\r\n");
    rows.forEach(row -> all.append(row).append("\r\n"));
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Bundle good() {
    return new SampleElection(1).bundle(result -> result, print -> print);
  }
}
