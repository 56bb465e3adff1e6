package org.kiemphieu.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kiemphieu.delegate.Delegates;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.ledger.Auditor;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Hands;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.TestAccounts;

/**
 * An assembly that has something of everything, all of it under codes and with words that no other
 * assembly has: a roll, shows of hands, nominations, an election confirmed and released, one whose
 * papers can be printed, an assembly below it, displays, witnesses, and what follows the closing.
 */
final class FullAssembly {

  private static final List<String> GIVEN = List.of("An", "Bình", "Cường", "Dũng");
  private static final Set<String> PAPERS =
      Set.of("ballot-paper", "ballot-paper.pdf", "tally-sheet.pdf", "verdicts");

  private final String mark;
  private final Congress congress;
  private final Congress papers;
  private final Congress nominated;
  private final Congress lower;
  private final Congress superior;
  private final Map<String, String> values = new HashMap<>();

  private FullAssembly(String mark) {
    this.mark = mark;
    Congress own = Congress.under190(3);
    String code = own.code();
    this.congress = own.electing("bau-" + code, "EXECUTIVE_COMMITTEE", 3);
    this.papers = own.electing("in-" + code, "DELEGATES", 4);
    this.nominated = own.electing("de-cu-" + code, "STANDING_COMMITTEE", 2);
    this.lower = Congress.under190(3).electing("bau-" + code, "EXECUTIVE_COMMITTEE", 3);
    this.superior = Congress.under190(3);
  }

  /**
   * Fills a new assembly.
   *
   * @param mark a word that stands in every text of it and nowhere else
   */
  static FullAssembly of(String mark) {
    FullAssembly full = open(mark);
    full.conclude();
    full.name();
    return full;
  }

  /** The same, before its closing: it takes everything still. */
  static FullAssembly open(String mark) {
    FullAssembly full = new FullAssembly(mark);
    full.setUp(full.congress);
    full.setUp(full.superior);
    full.roll();
    full.hands();
    full.nominations();
    full.papers();
    full.counted(full.congress);
    full.lower();
    full.screensAndWitnesses();
    full.name();
    return full;
  }

  Congress congress() {
    return congress;
  }

  /** Texts that stand in this assembly only: the word in all its texts, and its codes. */
  Set<String> marks() {
    Set<String> marks = new TreeSet<>(Set.of(mark, congress.code() + "/", lower.code() + "/"));
    for (String parameter : List.of("vote", "complaint", "package", "section", "delegate")) {
      marks.add(values.getOrDefault(parameter, mark));
    }
    marks.add("bau-" + congress.code());
    marks.add("in-" + congress.code());
    marks.add("de-cu-" + congress.code());
    return marks;
  }

  /** Whether the parameter's value names something that only this assembly has. */
  boolean isAlone(String parameter) {
    return Set.of("election", "vote", "complaint", "package", "delegate", "nominee", "subordinate")
        .contains(parameter);
  }

  /** The path of an operation on this assembly, every parameter being there. */
  String path(DescribedOperation operation) {
    return path(operation, congress.code());
  }

  /** The same with the codes of this assembly under the path of another one. */
  String path(DescribedOperation operation, String assembly) {
    return operation.with(
        parameter -> parameter.equals("assembly") ? assembly : value(operation, parameter));
  }

  /** What stands for a parameter in an operation's path; a parameter nobody knows fails. */
  String value(DescribedOperation operation, String parameter) {
    String path = operation.path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (parameter.equals("election") && PAPERS.contains(last)) {
      return "in-" + congress.code();
    }
    if (parameter.equals("election") && path.contains("nominat")) {
      return "de-cu-" + congress.code();
    }
    if (parameter.equals("code") && path.contains("/reported-congresses/")) {
      return "bao-" + congress.code();
    }
    if (parameter.equals("name")) {
      return path.contains("/tables/") ? "delegates" : "may-" + congress.code();
    }
    return Optional.ofNullable(values.get(parameter))
        .orElseThrow(
            () ->
                new AssertionError(
                    operation + ": no value for {" + parameter + "}; give it one in FullAssembly"));
  }

  /** A token for each role, several tellers, and a display. */
  Map<String, String> tokens() {
    Map<String, String> tokens = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      tokens.put(role.name(), congress.token(role));
    }
    tokens.put("FIRST_TELLER", congress.teller(Congress.FIRST_TELLER));
    return tokens;
  }

  private void name() {
    values.put("assembly", congress.code());
    values.put("election", "bau-" + congress.code());
    for (String ordinal : List.of("round", "count", "batch", "reading", "position", "version")) {
      values.put(ordinal, "1");
    }
    values.put("delegate", "the-" + congress.code());
    values.put("vote", "gio-" + congress.code());
    values.put("section", "khu-" + congress.code());
    values.put("nominee", "nguoi-" + congress.code());
    values.put("complaint", "don-" + congress.code());
    values.put("package", "goi-" + congress.code());
    values.put("name", "may-" + congress.code());
    values.put("subordinate", lower.code());
    values.put("office", "DELEGATES");
    values.put("rule", "QUORUM");
    values.put("year", "2028");
    values.put("username", "tai-khoan-" + congress.code());
    values.put("language", "vi");
    values.put("code", "TOKEN_MISSING");
    values.put("id", "190");
    values.put("session", UUID.nameUUIDFromBytes(mark.getBytes(UTF_8)).toString());
    int size = LedgerOf.size(congress);
    values.put("sequence", String.valueOf(size));
    values.put("size", String.valueOf(size));
  }

  private void setUp(Congress one) {
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("organisation", "Đảng bộ " + mark);
    settings.put("name", "Đại hội " + mark);
    settings.put("heldOn", "2025-01-20");
    Api.done(Api.put(one.token(SECRETARIAT), one.assembly(), settings));
  }

  private void roll() {
    TestAccounts.account("tai-khoan-" + congress.code(), Role.TELLER, congress.code());
    Delegates delegates = new Delegates(congress);
    List<Map<String, Object>> lines =
        IntStream.range(0, GIVEN.size())
            .mapToObj(
                i ->
                    Delegates.line(
                        i == 0 ? "the-" + congress.code() : "0" + i, person(i), Map.of()))
            .toList();
    Api.done(delegates.enrol(lines));
    Api.done(
        delegates.presences(
            lines.stream()
                .map(
                    line ->
                        Map.<String, Object>of(
                            "delegate", line.get("delegate"), "status", "PRESENT"))
                .toList()));
  }

  private void hands() {
    String section = "khu-" + congress.code();
    String vote = "gio-" + congress.code();
    Api.done(Hands.divide(congress, List.of(Hands.section(section, "Khu " + mark, 4))));
    Api.done(Hands.prepare(congress, vote, "PRESIDIUM", "Bầu đoàn chủ tịch " + mark));
    Api.done(Hands.open(congress, vote));
    Api.done(Hands.count(congress, vote, section, 4, 0, 0));
    Api.done(Hands.declare(congress, vote, 4, 0, 0));
  }

  private void nominations() {
    begin(nominated, "STANDING_COMMITTEE", 2);
    String path = nominated.election() + "/nominations/nguoi-" + congress.code();
    put(SECRETARIAT, path, Map.of("name", person(0), "origin", "SELF"));
    put(SECRETARIAT, path + "/support", Map.of("votes", 1, "attending", 4, "source", mark));
    put(SECRETARIAT, path + "/withdrawal", Map.of("reason", "Sức khỏe " + mark));
    put(PRESIDIUM, congress.assembly() + "/overrulings/QUORUM", ruling());
    put(SECRETARIAT, congress.assembly() + "/targets/DELEGATES", Map.of("women", 15));
  }

  private Map<String, Object> ruling() {
    return Map.of("stands", true, "reason", "Thời tiết " + mark);
  }

  /** An election whose papers can be printed. */
  private void papers() {
    begin(papers, "DELEGATES", 4);
    Api.done(papers.approve());
  }

  private void begin(Congress one, String office, int seats) {
    Api.done(
        Api.put(
            one.token(SECRETARIAT),
            one.election(),
            Map.of("office", office, "title", "Bầu " + mark, "seats", seats)));
    Api.done(
        Api.put(
            one.token(SECRETARIAT),
            one.election() + "/counting-board",
            Map.of(
                "members",
                List.of(
                    Map.of("name", "Lê Thị " + mark, "head", true),
                    Map.of("name", "Trần Văn " + mark, "head", false)))));
    if (!office.equals("STANDING_COMMITTEE")) {
      Api.done(
          one.propose(
              IntStream.range(0, GIVEN.size())
                  .mapToObj(i -> Map.<String, Object>of("number", i + 1, "name", person(i)))
                  .toList()));
    }
  }

  private void counted(Congress one) {
    begin(one, "EXECUTIVE_COMMITTEE", 3);
    Api.done(one.approve());
    Api.done(one.issue(4));
    Api.done(one.collect(4));
    Api.done(one.declare(1, 4));
    Api.done(
        Api.put(
            one.token(SECRETARIAT),
            one.round() + "/profiles",
            Map.of("people", List.of(Map.of("number", 1, "sex", "FEMALE", "ethnicity", mark)))));
    one.read(Congress.FIRST_TELLER, 1, "1", "2", "1 2", "4");
    one.read(Congress.SECOND_TELLER, 2, "1", "2", "1 2", "4");
    Api.done(one.close());
    Api.done(one.certify());
    Api.done(one.confirm());
    Api.done(Api.put(one.token(PRESIDIUM), one.count() + "/release"));
    Api.done(Api.put(one.token(PRESIDIUM), one.count() + "/decision", Map.of("voteAgain", false)));
  }

  private void lower() {
    setUp(lower);
    Api.done(lower.attend(4));
    counted(lower);
    Api.done(
        Api.put(
            lower.token(SECRETARIAT),
            lower.assembly() + "/superior",
            Map.of("assembly", congress.code())));
    put(SECRETARIAT, congress.assembly() + "/superior", Map.of("assembly", superior.code()));
    put(
        SECRETARIAT,
        congress.assembly() + "/reported-congresses/bao-" + congress.code(),
        Map.of(
            "organisation",
            "Chi bộ " + mark,
            "name",
            "Đại hội " + mark,
            "kind",
            "MEMBER_CONGRESS",
            "heldOn",
            "2025-03-08"));
  }

  private void screensAndWitnesses() {
    String name = "may-" + congress.code();
    Api.done(Api.put(congress.token(PRESIDIUM), congress.assembly() + "/displays/" + name));
    put(
        AUDITOR,
        congress.assembly() + "/ledger/witnesses/" + name,
        Map.of("verifierKey", Auditor.witness(name + ".example").key().text()));
  }

  private void conclude() {
    put(
        SECRETARIAT,
        congress.assembly() + "/holidays/2028",
        Map.of(
            "source",
            "Thông báo " + mark,
            "off",
            List.of(Map.of("day", "2028-01-03", "name", "Tết " + mark))));
    Map<String, Object> sealing = new HashMap<>(AfterCongress.SEALING);
    sealing.put("ballots", List.of(Map.of("election", "bau-" + congress.code(), "round", 1)));
    sealing.put("place", "Hội trường " + mark);
    String seal = "goi-" + congress.code();
    Api.done(AfterCongress.seal(congress, seal, sealing));
    Api.done(AfterCongress.takeOver(congress, seal));
    Api.done(AfterCongress.close(congress));
    Map<String, Object> complaint = new HashMap<>(AfterCongress.complaint("2025-02-10"));
    complaint.put("words", "Đề nghị xác minh " + mark);
    Api.done(AfterCongress.complain(congress, "don-" + congress.code(), complaint));
    Api.done(
        AfterCongress.approve(
            congress,
            Map.of(
                "decision",
                "APPROVED",
                "documentNumber",
                "45-QĐ/" + mark,
                "documentDate",
                "2025-03-01")));
  }

  private void put(Role role, String path, Map<String, ?> body) {
    Api.done(Api.put(congress.token(role), path, body));
  }

  private String person(int index) {
    return mark + " Văn " + GIVEN.get(index);
  }
}
