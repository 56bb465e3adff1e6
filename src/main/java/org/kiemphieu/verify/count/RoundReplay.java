package org.kiemphieu.verify.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.rules.Levels;
import org.kiemphieu.verify.rules.Purpose;
import org.kiemphieu.verify.rules.Regulation;
import org.kiemphieu.verify.rules.Seats;
import org.kiemphieu.verify.rules.Tally;
import org.kiemphieu.verify.seal.MerkleRoots;

/** Works out a round from the ledger's entries, once and in order. */
final class RoundReplay {

  private static final int MOST_NAMES = 10_000;
  private static final int MOST_LISTS = 1000;

  private final Journal journal;
  private final Target target;
  private final String round;
  private final KeyedSink sink;
  private final Settings settings;
  private final RoundSteps steps;
  private final AfterConfirmation afterwards;
  private final List<List<Json>> lists = new ArrayList<>();
  private final Map<Integer, Confirmed.Counted> closed = new TreeMap<>();
  private int needed;
  private Terms terms = Terms.FIRST;
  private boolean annulled;
  private @Nullable CountReplay counting;
  private int counts;
  private @Nullable LedgerEntry certified;
  private byte[] rootAtCertification = new byte[0];
  private @Nullable Confirmed confirmed;

  /** Works out the target's round; {@code sink} takes the ballots keyed in its count. */
  RoundReplay(Journal journal, Target target, KeyedSink sink, Settings settings) {
    this.journal = journal;
    this.target = target;
    this.round = target.roundPath();
    this.sink = sink;
    this.settings = settings;
    this.steps = new RoundSteps(journal);
    this.afterwards = new AfterConfirmation(target, steps);
  }

  /** The count as it was confirmed, where the ledger says it was. */
  Optional<Confirmed> confirmed() {
    return Optional.ofNullable(confirmed);
  }

  /** Ordinal of the round. */
  int ordinal() {
    return target.round();
  }

  /** What the round is for. */
  Terms terms() {
    return terms;
  }

  /** Whether the assembly annulled it. */
  boolean annulled() {
    return annulled;
  }

  /** Whether it stands confirmed now. */
  boolean isConfirmed() {
    return !annulled && steps.stage().equals("CONFIRMED");
  }

  /** What the assembly decided last on its result. */
  Json.Members decision() {
    return afterwards.decision();
  }

  /** The first version of its list. */
  List<Json> startingList() {
    return lists.isEmpty() ? List.of() : lists.get(0);
  }

  /** It begins after another round. */
  void begin(Terms of, List<Json> candidates) {
    terms = of;
    if (!candidates.isEmpty()) {
      propose(candidates);
    }
  }

  /** Looks whether what an entry states is what follows. */
  void equal(LedgerEntry entry, String field, Object stated, Object found) {
    steps.equal(entry, field, stated, found);
  }

  /** The next entry about the round, or about something below it. */
  void entry(LedgerEntry entry, MerkleRoots roots) throws IOException {
    afterwards.entry(entry, confirmed(), target.isEveryCount() ? counts : target.count());
    if (entry.subject().equals(round)) {
      roundEntry(entry, roots);
    } else if (entry.subject().startsWith(round + "/")) {
      below(entry, entry.subject().substring(round.length() + 1).split("/", -1));
    }
  }

  private void below(LedgerEntry entry, String[] path) throws IOException {
    if (entry.command().equals("PROPOSE_LIST") && path[0].equals("candidate-list")) {
      propose(entry.after().list("candidates"));
    } else if (entry.command().equals("SET_READINGS")) {
      needed = entry.after().number("readings", 1, 100);
    } else if (path[0].equals("counts") && path.length > 2) {
      int number = CountReplay.ordinal(path[1], Integer.MAX_VALUE);
      if (later() && number == counts) {
        return;
      }
      CountReplay count = counting;
      if (count != null && count.number() == number) {
        String[] rest = Arrays.copyOfRange(path, 2, path.length);
        count.entry(entry, rest, neededNow());
      } else if (path[2].equals("batches")) {
        throw new Malformed("subject", "a count that is not under way");
      }
    }
  }

  private void propose(List<Json> candidates) {
    if (candidates.size() > MOST_NAMES || lists.size() >= MOST_LISTS) {
      throw new Malformed("candidates", "more names or lists than a reader takes");
    }
    lists.add(candidates);
  }

  private int neededNow() {
    Json recount = steps.figures().all().getOrDefault("recount", new Json.Nothing());
    if (recount instanceof Json.Members members
        && members.has("readings")
        && members.get("readings") instanceof Json.Whole) {
      return members.number("readings", 1, 100);
    }
    return needed > 0 ? needed : settings.assembly().number("readingsPerBatch", 1, 100);
  }

  private void roundEntry(LedgerEntry entry, MerkleRoots roots) throws IOException {
    annulled |= entry.command().equals("ANNUL_ROUND");
    if (!RoundSteps.moves(entry)) {
      return;
    }
    steps.take(entry);
    switch (entry.command()) {
      case "ISSUE_BALLOTS" -> issued(entry);
      case "RECORD_COLLECTION", "RECOUNT" -> begin();
      case "CLOSE_COUNT" -> close(entry);
      case "CERTIFY" -> {
        request(entry);
        steps.equal(entry, "certifiedBy", steps.figures().text("certifiedBy"), entry.actor());
        if (!later()) {
          certified = entry;
          rootAtCertification = roots.root();
          counted().ifPresent(count -> count.fourEyes().endorses(entry));
        }
      }
      case "CONFIRM" -> confirm(entry);
      default -> {}
    }
  }

  /** The present count, once it is closed. */
  private Optional<ClosedCount> counted() {
    return Optional.ofNullable(closed.get(counts)).map(Confirmed.Counted::count);
  }

  private void issued(LedgerEntry entry) {
    Json.Members attendance = settings.attendance();
    Json.Members base = steps.figures().members("base");
    for (String name : List.of("convened", "deductions")) {
      steps.equal(entry, "base." + name, base.get(name), attendance.get(name));
    }
    steps.equal(entry, "present", steps.figures().get("present"), attendance.get("present"));
    if (Purpose.of(settings.election()) == Purpose.CONFIDENCE_VOTE) {
      long present = steps.figures().number("present");
      journal.hold(
          CheckId.ROUND_STEPS,
          Levels.enoughPresent(base.number("convened"), present),
          Finding.of("TOO_FEW_PRESENT", LedgerReader.FILE)
              .at("sequence", entry.sequence())
              .with("present", present)
              .with("convened", base.number("convened")));
    }
  }

  private void begin() {
    counts++;
    if (later()) {
      counting = null;
      return;
    }
    KeyedSink kept = counts == target.count() || target.isEveryCount() ? sink : KeyedSink.NONE;
    counting = new CountReplay(journal, counts, electorate(), kept);
  }

  /** A count after the target's has a bundle of its own; here it may be half-done and withheld. */
  private boolean later() {
    return counts > target.count() && !target.isEveryCount();
  }

  private Electorate electorate() {
    Purpose purpose = Purpose.of(settings.election());
    int names = candidates().size();
    if (!purpose.elects()) {
      if (settings.election().number("seats", 0, MOST_NAMES) != 0) {
        throw new Malformed("seats", "seats where nobody is elected");
      }
      // Every name may be voted for.
      return new Electorate(
          Regulation.of(settings.assembly(), purpose, names, 0), names, new Seats(names, 0, 0));
    }
    Seats seats = terms.seats(settings.election());
    Regulation regulation = Regulation.of(settings.assembly(), purpose, names, seats.number());
    return new Electorate(terms.amongTied() ? regulation.amongTied() : regulation, names, seats);
  }

  private List<Json> candidates() {
    int version = steps.figures().number("listVersion", 1, MOST_LISTS);
    if (version > lists.size()) {
      throw new Malformed("listVersion", "a list that was not proposed");
    }
    return lists.get(version - 1);
  }

  private void request(LedgerEntry entry) {
    int stated = entry.after().members("request").number("count", 1, 1 << 20);
    steps.equal(entry, "after.request.count", stated, counts);
  }

  private void close(LedgerEntry entry) {
    request(entry);
    if (later()) {
      return;
    }
    CountReplay count = counting;
    if (count == null) {
      throw new Malformed("", "no count is under way");
    }
    long collected = steps.figures().number("collected");
    ClosedCount done = new ClosedCount(count);
    Tally tally = done.close(journal, collected);
    closed.put(counts, new Confirmed.Counted(done, tally, collected));
    journal.hold(
        CheckId.COUNT_CLOSED,
        Figures.ballots(tally).equals(entry.after().get("ballots")),
        Finding.differs(
                LedgerReader.FILE,
                "after.ballots",
                CanonicalJson.text(entry.after().get("ballots")),
                CanonicalJson.text(Figures.ballots(tally)))
            .at("sequence", entry.sequence()));
    counting = null;
  }

  private void confirm(LedgerEntry entry) {
    request(entry);
    steps.equal(entry, "confirmedBy", steps.figures().text("confirmedBy"), entry.actor());
    Confirmed.Counted counted = closed.get(counts);
    LedgerEntry certification = certified;
    boolean wanted = counts == target.count() || target.isEveryCount();
    if (!wanted || counted == null || certification == null) {
      return;
    }
    counted.count().fourEyes().confirms(entry, certification);
    List<Confirmed.Counted> earlier =
        closed.entrySet().stream()
            .filter(one -> one.getKey() < counts)
            .map(Map.Entry::getValue)
            .toList();
    confirmed =
        new Confirmed(
            settings.assembly(),
            settings.election(),
            settings.board(),
            terms,
            candidates(),
            steps.figures(),
            counted,
            earlier,
            certification.actor(),
            certification.sequence(),
            rootAtCertification,
            entry.actor(),
            entry.at(),
            entry.after().text("resultSha256"),
            entry.after().has("minutesSha256")
                ? Optional.of(entry.after().text("minutesSha256"))
                : Optional.empty());
  }
}
