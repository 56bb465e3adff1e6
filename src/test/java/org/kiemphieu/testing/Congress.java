package org.kiemphieu.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.kiemphieu.identity.domain.Role;

/**
 * An assembly of its own for one test, and what its people ask of the service. Nothing here checks
 * an answer.
 */
public final class Congress {

  /** Code of the one election. */
  public static final String ELECTION = "ban-chap-hanh";

  /** Two tellers; each keys readings of their own. */
  public static final String FIRST_TELLER = "teller-1";

  public static final String SECOND_TELLER = "teller-2";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String code;
  private final Map<String, Object> settings;
  private final String office;
  private final Map<String, Object> purpose;
  private final String election;
  private final int round;
  private final int count;

  private Congress(
      String code,
      Map<String, Object> settings,
      String office,
      Map<String, Object> purpose,
      String election,
      int round,
      int count) {
    this.code = code;
    this.settings = settings;
    this.office = office;
    this.purpose = purpose;
    this.election = election;
    this.round = round;
    this.count = count;
  }

  private static Congress begun(Map<String, Object> settings, String office, int seats) {
    return begun(settings, office, Map.of("seats", seats));
  }

  private static Congress begun(
      Map<String, Object> settings, String office, Map<String, Object> purpose) {
    return new Congress(
        "dai-hoi-" + NUMBER.incrementAndGet(), settings, office, purpose, ELECTION, 1, 1);
  }

  /** A delegate congress under 190 that votes on confidence, or polls: nobody is elected. */
  public static Congress askingFor(String purpose) {
    return begun(settings("190"), "EXECUTIVE_COMMITTEE", Map.of("purpose", purpose));
  }

  /** A delegate congress under 190 that elects an executive committee. */
  public static Congress under190(int seats) {
    return begun(settings("190"), "EXECUTIVE_COMMITTEE", seats);
  }

  /** A congress under 190 whose list needs no surplus: without one, papers have two boxes. */
  public static Congress electingDelegates(int seats) {
    return begun(settings("190"), "DELEGATES", seats);
  }

  /** A meeting that marks those voted for, most votes first, under rules of its own. */
  public static Congress underOwnRules(int seats, int minimumVotes) {
    Map<String, Object> settings = new LinkedHashMap<>(settings("own"));
    settings.put(
        "ownRules",
        Map.of(
            "resolution", "Nghị quyết về thể lệ bỏ phiếu",
            "paper", "MARK_FOR",
            "minimumVotes", minimumVotes,
            "basis", "VALID",
            "majority", "PLURALITY",
            "ties", "LOT"));
    return begun(settings, "OTHER", seats);
  }

  /** Settings of a delegate congress with two readings of each batch. */
  public static Map<String, Object> settings(String regulation) {
    return Map.of(
        "organisation", "Đảng bộ thử",
        "name", "Đại hội đại biểu",
        "kind", "DELEGATE_CONGRESS",
        "regulation", regulation,
        "readingsPerBatch", 2);
  }

  /** The same congress; what is asked of it from here on is asked of another count. */
  public Congress inCount(int another) {
    return new Congress(code, settings, office, purpose, election, round, another);
  }

  /** The same congress; what is asked of it from here on is asked of another round. */
  public Congress inRound(int another) {
    return new Congress(code, settings, office, purpose, election, another, 1);
  }

  /** The same assembly with another election. */
  public Congress electing(String another, String ofOffice, int numberToElect) {
    return new Congress(code, settings, ofOffice, Map.of("seats", numberToElect), another, 1, 1);
  }

  /** An assembly of this kind, under this regulation, with whatever else its settings say. */
  public static Congress of(String kind, String regulation, Map<String, ?> more) {
    Map<String, Object> settings = new LinkedHashMap<>(settings(regulation));
    settings.put("kind", kind);
    settings.putAll(more);
    return begun(settings, "EXECUTIVE_COMMITTEE", 1);
  }

  public String code() {
    return code;
  }

  /** Path of the assembly. */
  public String assembly() {
    return "/api/assemblies/" + code;
  }

  /** Path of the election. */
  public String election() {
    return assembly() + "/elections/" + election;
  }

  /** Path of the round asked about: the first unless said otherwise. */
  public String round() {
    return election() + "/rounds/" + round;
  }

  /** Path of a count of the round. */
  public String count(int ordinal) {
    return round() + "/counts/" + ordinal;
  }

  /** Path of the count asked about. */
  public String count() {
    return count(count);
  }

  /** Path of a batch of that count. */
  public String batch(int batch) {
    return count() + "/batches/" + batch;
  }

  /** Path of a reading. */
  public String reading(int batch, int reading) {
    return batch(batch) + "/readings/" + reading;
  }

  /** Path of a sheet. */
  public String sheet(int batch, int position) {
    return batch(batch) + "/sheets/" + position;
  }

  /** Token of the one person here with that role. */
  public String token(Role role) {
    return TestAccounts.token(role, code);
  }

  /** Token of a teller. */
  public String teller(String username) {
    return TestAccounts.token(username, Role.TELLER, code);
  }

  /** Asks to see {@code path}. */
  public Response get(Role role, String path) {
    return Api.get(token(role), path);
  }

  public Response setUp() {
    return Api.put(token(Role.SECRETARIAT), assembly(), settings);
  }

  /** Everybody convened is there. */
  public Response attend(int present) {
    return Api.put(
        token(Role.SECRETARIAT),
        assembly() + "/attendance",
        Map.of("convened", present, "present", present));
  }

  /** Fewer are there than were convened. */
  public Response attend(int convened, int present) {
    return Api.put(
        token(Role.SECRETARIAT),
        assembly() + "/attendance",
        Map.of("convened", convened, "present", present));
  }

  public Response beginElection() {
    Map<String, Object> body = new LinkedHashMap<>(purpose);
    body.put("office", office);
    body.put("title", "Bầu Ban Chấp hành");
    return Api.put(token(Role.SECRETARIAT), election(), body);
  }

  public Response appointBoard() {
    return Api.put(
        token(Role.SECRETARIAT),
        election() + "/counting-board",
        Map.of(
            "members",
            List.of(
                Map.of("name", "Lê Thị Kiểm", "head", true),
                Map.of("name", "Trần Văn Phiếu", "head", false))));
  }

  /** Proposes the first {@code names} of {@link Names}. */
  public Response propose(int names) {
    return propose(Names.candidates(names));
  }

  public Response propose(List<Map<String, Object>> candidates) {
    return Api.put(
        token(Role.SECRETARIAT), round() + "/candidate-list", Map.of("candidates", candidates));
  }

  /** The assembly approves the first version of the list. */
  public Response approve() {
    return Api.put(token(Role.PRESIDIUM), round() + "/approval", Map.of("listVersion", 1));
  }

  public Response issue(int issued) {
    return Api.put(token(Role.HEAD_TELLER), round() + "/issue", Map.of("issued", issued));
  }

  public Response collect(int collected) {
    return Api.put(
        token(Role.HEAD_TELLER), round() + "/collection", Map.of("collected", collected));
  }

  public Response declare(int batch, int sheets) {
    return Api.put(token(Role.HEAD_TELLER), batch(batch), Map.of("sheets", sheets));
  }

  public Response begin(String teller, int batch) {
    return Api.as(teller(teller)).post(batch(batch) + "/readings");
  }

  public Response key(String teller, int batch, int reading, int position, String marks) {
    return Api.put(
        teller(teller), reading(batch, reading) + "/ballots/" + position, Map.of("marks", marks));
  }

  public Response keyAll(String teller, int batch, int reading, List<?> ballots) {
    return Api.post(
        teller(teller), reading(batch, reading) + "/ballots", Map.of("ballots", ballots));
  }

  public Response complete(String teller, int batch, int reading, int sheets) {
    return Api.put(
        teller(teller), reading(batch, reading) + "/completion", Map.of("sheets", sheets));
  }

  public Response importCsv(String teller, String file) {
    return Api.postCsv(teller(teller), count() + "/readings", file);
  }

  public Response accept(int batch, int position, String marks) {
    return Api.put(
        token(Role.HEAD_TELLER), sheet(batch, position) + "/acceptance", Map.of("marks", marks));
  }

  public Response rule(int batch, int position, Map<String, ?> ruling) {
    Map<String, Object> body = new LinkedHashMap<>(ruling);
    body.put("note", "Ban kiểm phiếu thống nhất");
    body.put("present", List.of("Lê Thị Kiểm", "Trần Văn Phiếu"));
    return Api.put(token(Role.HEAD_TELLER), sheet(batch, position) + "/ruling", body);
  }

  /** Rules anew on a sheet that was ruled on before. */
  public Response ruleAnew(int batch, int position, int version, Map<String, ?> ruling) {
    Map<String, Object> body = new LinkedHashMap<>(ruling);
    body.put("note", "Ban kiểm phiếu thống nhất");
    body.put("present", List.of("Lê Thị Kiểm", "Trần Văn Phiếu"));
    return Api.put(token(Role.HEAD_TELLER), sheet(batch, position) + "/ruling", version, body);
  }

  public Response tally() {
    return get(Role.HEAD_TELLER, count() + "/tally");
  }

  public Response close() {
    return Api.put(token(Role.HEAD_TELLER), count() + "/closing");
  }

  public Response certify() {
    return Api.put(token(Role.HEAD_TELLER), count() + "/certification");
  }

  public Response confirm() {
    return Api.put(token(Role.PRESIDIUM), count() + "/confirmation");
  }

  public Response annul(Map<String, ?> annulment) {
    return Api.put(token(Role.PRESIDIUM), round() + "/annulment", annulment);
  }

  /** Everything up to ballots in the voters' hands; everybody present gets one. */
  public Congress voting(int candidates, int present) {
    Api.done(setUp());
    Api.done(attend(present));
    Api.done(beginElection());
    Api.done(appointBoard());
    Api.done(propose(candidates));
    Api.done(approve());
    Api.done(issue(present));
    return this;
  }

  /** Everything up to the open box, with all its papers in batch 1. */
  public Congress counting(int candidates, int present) {
    voting(candidates, present);
    Api.done(collect(present));
    Api.done(declare(1, present));
    return this;
  }

  /** Has a teller begin, key and complete batch 1, one text of marks for each sheet. */
  public void read(String teller, int reading, String... marks) {
    begin(teller, 1);
    List<Map<String, Object>> ballots = new ArrayList<>();
    IntStream.range(0, marks.length)
        .forEach(i -> ballots.add(Map.of("position", i + 1, "marks", marks[i])));
    Api.done(keyAll(teller, 1, reading, ballots));
    Api.done(complete(teller, 1, reading, marks.length));
  }
}
