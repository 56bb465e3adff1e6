package org.kiemphieu.verify;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.verify.json.Json;

/**
 * Seven papers in two batches: a slip, a difference, a torn paper held valid, an unstamped one held
 * invalid, a reading set aside, two papers keyed in turned order.
 */
final class SampleCount {

  static final String HEAD = "truong-ban";

  private final LedgerBuilder ledger;
  private final String path;
  final List<String> readings = new ArrayList<>();
  final List<String> ballots = new ArrayList<>();

  SampleCount(LedgerBuilder ledger, String path) {
    this.ledger = ledger;
    this.path = path;
  }

  private static Json ballot(int position, int version, String marks, String defects) {
    return J.obj("position", position, "version", version, "marks", marks, "defects", defects);
  }

  private void key(int batch, int reading, String teller, Json... ballots) {
    for (Json one : ballots) {
      Json.Members ballot = one.asMembers("");
      readings.add(
          (ledger.lines.size() + 1)
              + ","
              + batch
              + ","
              + reading
              + ","
              + teller
              + ","
              + ledger.at()
              + ","
              + ballot.number("position")
              + ","
              + ballot.number("version")
              + ","
              + ballot.text("marks")
              + ","
              + ballot.text("defects"));
    }
    ledger.add(
        teller,
        "KEY_BALLOT",
        reading(batch, reading),
        J.obj("ballots", J.list((Object[]) ballots), "nonce", "AAAAAAAAAAAAAAAAAAAAAA=="));
  }

  private String reading(int batch, int reading) {
    return batch(batch) + "/readings/" + reading;
  }

  private String batch(int batch) {
    return path + "/batches/" + batch;
  }

  private void start(int batch, int reading, String teller) {
    ledger.add(teller, "START_READING", reading(batch, reading), J.obj("teller", teller));
  }

  private int complete(int batch, int reading, String teller, Json.Members after) {
    ledger.add(teller, "COMPLETE_READING", reading(batch, reading), after);
    return ledger.lines.size();
  }

  private int decide(String command, String subject, Json.Members after) {
    ledger.add(HEAD, command, subject, after);
    return ledger.lines.size();
  }

  private static Json.Members acceptance(String marks, String grounds) {
    return J.obj(
        "version", 1, "pass", 1, "marks", marks, "defects", "", "grounds", grounds, "note", "n");
  }

  void run() {
    ledger.add(HEAD, "DECLARE_BATCH", batch(1), J.obj("sheets", 4));
    ledger.add(HEAD, "DECLARE_BATCH", batch(2), J.obj("sheets", 3));
    first();
    second();
  }

  private void first() {
    start(1, 1, "t1");
    key(1, 1, "t1", ballot(1, 1, "2", ""));
    key(
        1,
        1,
        "t1",
        ballot(1, 2, "1", "").asMembers("").with("before", J.obj("marks", "2", "defects", "")),
        ballot(2, 1, "2", ""),
        ballot(3, 1, "3", "TORN"),
        ballot(4, 1, "1 2 3", ""));
    complete(1, 1, "t1", J.obj());
    start(1, 2, "t2");
    key(
        1,
        2,
        "t2",
        ballot(1, 1, "1", ""),
        ballot(2, 1, "3", ""),
        ballot(3, 1, "3", "TORN"),
        ballot(4, 1, "1 2 3", ""));
    int agreed = complete(1, 2, "t2", J.obj("pass", 1, "accepted", 3, "differing", J.list(2)));
    int looked =
        decide("ACCEPT_SHEET", batch(1) + "/sheets/2", acceptance("2", "HEAD_TELLER_LOOKED"));
    int ruled =
        decide(
            "RULE_ON_PAPER",
            batch(1) + "/sheets/3",
            J.obj(
                "acceptance",
                1,
                "version",
                1,
                "heldValid",
                true,
                "marks",
                "3",
                "grounds",
                "DAMAGE_IMMATERIAL",
                "note",
                "n",
                "present",
                "A\nB"));
    ballots.add("1,1,1,,READINGS_AGREE," + agreed + ",,,,,VALID,");
    ballots.add("1,2,2,,HEAD_TELLER_LOOKED," + looked + ",,,,,VALID,");
    ballots.add("1,3,3,TORN,READINGS_AGREE," + agreed + ",true,3,," + ruled + ",VALID,");
    ballots.add("1,4,1 2 3,,READINGS_AGREE," + agreed + ",,,,,INVALID,VOTES_FOR_NOBODY");
  }

  private void second() {
    start(2, 1, "t1");
    key(2, 1, "t1", ballot(1, 1, "1 3", ""));
    ledger.add(
        HEAD,
        "SET_READING_ASIDE",
        reading(2, 1),
        J.obj("teller", "t1"),
        J.obj("reason", "r", "pass", 2));
    start(2, 2, "t2");
    key(2, 2, "t2", ballot(1, 1, "1", "UNSTAMPED"), ballot(2, 1, "2", ""), ballot(3, 1, "1 2", ""));
    complete(2, 2, "t2", J.obj());
    start(2, 3, "t3");
    key(2, 3, "t3", ballot(1, 1, "1", "UNSTAMPED"), ballot(2, 1, "1 2", ""), ballot(3, 1, "2", ""));
    int agreed = complete(2, 3, "t3", J.obj("pass", 2, "accepted", 1, "differing", J.list(2, 3)));
    int aligned =
        decide(
            "ACCEPT_ALIGNMENT",
            batch(2) + "/alignment",
            J.obj("reference", 2, "accepted", J.list(aligned(2, "2"), aligned(3, "1 2"))));
    int ruled =
        decide(
            "RULE_ON_PAPER",
            batch(2) + "/sheets/1",
            J.obj(
                "acceptance",
                1,
                "version",
                1,
                "heldValid",
                false,
                "reason",
                "UNSTAMPED",
                "note",
                "n",
                "present",
                "A\nB"));
    ballots.add(
        "2,1,1,UNSTAMPED,READINGS_AGREE,"
            + agreed
            + ",false,,UNSTAMPED,"
            + ruled
            + ",INVALID,UNSTAMPED");
    ballots.add("2,2,2,,READINGS_AGREE_ALIGNED," + aligned + ",,,,,VALID,");
    ballots.add("2,3,1 2,,READINGS_AGREE_ALIGNED," + aligned + ",,,,,VALID,");
  }

  private static Json aligned(int position, String marks) {
    return acceptance(marks, "READINGS_AGREE_ALIGNED")
        .with("position", J.of(position))
        .with("pass", J.of(2));
  }
}
