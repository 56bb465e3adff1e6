package org.kiemphieu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.delegate.Delegates;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Hands;
import org.kiemphieu.testing.Stages;

/** Congresses whose people write what a spreadsheet would take for formulas. */
final class HostileCongress {

  /** A formula as a name. */
  static final String FORMULA = "=HYPERLINK(\"http://x\")";

  /** A formula on the first line, another on the second, quotes and a comma. */
  static final String LINES = "-2+3 \"đúng\", sai\n@SUM(A1)";

  /** The same as a cell. */
  static final String LINES_IN_A_CELL = "'-2+3 \"đúng\", sai\n'@SUM(A1)";

  private HostileCongress() {}

  /** Three delegates: one absent with a reason, one not recognised, one of whom nothing is said. */
  static Congress withARoll() {
    Congress congress = Congress.under190(1);
    Api.done(congress.setUp());
    Delegates roll = new Delegates(congress);
    Map<String, Object> first =
        Delegates.line(
            "001",
            FORMULA,
            Map.of("sex", "FEMALE", "unit", "+84, \"Đảng bộ xã\"", "section", "@khu", "seat", "1"));
    List<Map<String, Object>> lines = new ArrayList<>(Delegates.officials(3));
    lines.set(0, first);
    Api.done(roll.enrol(lines));
    Api.done(
        roll.presence(
            "001", Map.of("status", "ABSENT_WITH_REASON", "reason", LINES, "accepted", true)));
    Api.done(roll.credentials("002", false, "=1+1"));
    return congress;
  }

  /**
   * A nominee from the floor who asks to withdraw, one by his own will whom nobody was asked about,
   * a show of hands in two sections and a ruling.
   */
  static Congress beforeItsElection() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    Api.done(congress.beginElection());
    nominate(
        congress,
        "1",
        "",
        Map.of(
            "name",
            FORMULA,
            "origin",
            "ASSEMBLY",
            "nominators",
            List.of(Map.of("name", "@SUM(A1)"), Map.of("name", "Lê \"Hoa\""))));
    nominate(congress, "1", "/support", Map.of("votes", 1, "attending", 3, "source", "=A1"));
    nominate(congress, "1", "/withdrawal", Map.of("reason", LINES));
    nominate(congress, "2", "", Map.of("name", "Lê Lạ", "origin", "SELF"));
    Api.done(
        Hands.divide(
            congress,
            List.of(Hands.section("khu-a", "=Khu A", 2), Hands.section("khu-b", "Khu B", 1))));
    Map<String, Object> motion =
        Map.of(
            "matter",
            "PRESIDIUM",
            "question",
            LINES,
            "names",
            List.of("=1", "Trần Thị Bình"),
            "election",
            Congress.ELECTION);
    Api.done(Hands.prepare(congress, "chu-tich", motion));
    Api.done(Hands.open(congress, "chu-tich"));
    Api.done(Hands.count(congress, "chu-tich", "khu-a", 1, 1, 0));
    Api.done(Hands.count(congress, "chu-tich", "khu-b", 1, 0, 0));
    Api.done(Hands.declare(congress, "chu-tich", 2, 1, 0));
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.assembly() + "/overrulings/QUORUM",
            Map.of("stands", true, "reason", LINES)));
    return congress;
  }

  /** A closed congress: ballots taken over, two complaints of which one is upheld, an approval. */
  static Congress concluded() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Map<String, Object> sealing = new HashMap<>(AfterCongress.SEALING);
    sealing.put("sealedBy", List.of("=1", "-2"));
    Api.done(AfterCongress.seal(congress, "goi-1", sealing));
    Api.done(AfterCongress.close(congress));
    Api.done(AfterCongress.takeOver(congress, "goi-1"));
    Map<String, Object> ofCount =
        Map.of(
            "complainant",
            FORMULA,
            "election",
            Congress.ELECTION,
            "round",
            1,
            "count",
            1,
            "receivedOn",
            "2025-02-20",
            "words",
            LINES);
    Api.done(AfterCongress.complain(congress, "don-1", ofCount));
    Api.done(AfterCongress.find(congress, "don-1", AfterCongress.finding("UPHELD")));
    Api.done(AfterCongress.complain(congress, "don-2", AfterCongress.complaint("2025-02-21")));
    Map<String, Object> decision =
        Map.of(
            "decision",
            "PERSONS_REFUSED",
            "documentNumber",
            "=45-QĐ/TU",
            "documentDate",
            "2025-03-10",
            "persons",
            List.of(Map.of("round", 1, "number", 3)),
            "reason",
            LINES);
    Api.done(AfterCongress.approve(congress, decision));
    return congress;
  }

  private static void nominate(
      Congress congress, String nominee, String more, Map<String, ?> body) {
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.election() + "/nominations/" + nominee + more,
            body));
  }
}
