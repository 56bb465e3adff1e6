package org.kiemphieu.verify.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.MerkleRoots;

/**
 * Works out the target's round from the ledger, and with it the rounds before it: what a further
 * round is for follows from them.
 */
public final class ElectionReplay implements LedgerReader.Reader {

  private final Journal journal;
  private final Target target;
  private final Settings settings;
  private final Witnesses witnesses = new Witnesses();
  private final MinutesVersions minutes;
  private final RoundReplay round;
  private final Map<Integer, RoundReplay> rounds = new TreeMap<>();

  /** Works out the target's round; {@code sink} takes the ballots keyed in its count. */
  public ElectionReplay(Journal journal, Target target, KeyedSink sink) {
    this.journal = journal;
    this.target = target;
    this.settings = new Settings(target);
    this.minutes = new MinutesVersions(target);
    this.round = new RoundReplay(journal, target, sink, settings);
    rounds.put(target.round(), round);
    if (target.round() > 1) {
      begin(1);
    }
  }

  private void begin(int ordinal) {
    rounds.put(
        ordinal, new RoundReplay(journal, target.everyCountOf(ordinal), KeyedSink.NONE, settings));
  }

  /** The count as it was confirmed, where the ledger says it was. */
  public Optional<Confirmed> confirmed() {
    return round.confirmed();
  }

  /** Keys of the witnesses that were registered. */
  public Witnesses witnesses() {
    return witnesses;
  }

  /** Versions of the minutes the ledger names. */
  public MinutesVersions minutes() {
    return minutes;
  }

  @Override
  public void entry(LedgerEntry entry, MerkleRoots roots) throws IOException {
    settings.entry(entry);
    witnesses.entry(entry);
    minutes.entry(entry);
    String below = target.electionPath() + "/rounds/";
    if (!entry.subject().startsWith(below)) {
      return;
    }
    String[] path = entry.subject().substring(below.length()).split("/", -1);
    int ordinal = CountReplay.ordinal(path[0], Integer.MAX_VALUE);
    if (entry.command().equals("VOTE_AGAIN") && path.length == 1 && ordinal <= target.round()) {
      further(entry, ordinal);
    }
    RoundReplay found = rounds.get(ordinal);
    if (found != null) {
      found.entry(entry, roots);
    }
  }

  /** A round after another one: it is what follows from that one. */
  private void further(LedgerEntry entry, int ordinal) {
    RoundReplay before = rounds.get(ordinal - 1);
    if (before == null) {
      throw new Malformed("subject", "a round after one that was not begun");
    }
    if (ordinal < target.round() && !rounds.containsKey(ordinal)) {
      begin(ordinal);
    }
    RoundReplay next = rounds.get(ordinal);
    if (next == null) {
      return;
    }
    next.equal(entry, "after.after", entry.after().number("after"), (long) (ordinal - 1));
    if (!entry.after().has("terms")) {
      // Begun before rounds had terms: after an annulment, with nothing taken over.
      next.equal(entry, "after.terms", before.annulled(), true);
      return;
    }
    Json.Members stated = entry.after().members("terms");
    List<Json> candidates =
        entry.after().has("candidates") ? entry.after().list("candidates") : List.of();
    FollowingRound follows = FollowingRound.after(confirmed(ordinal), before);
    next.equal(
        entry, "after.terms", CanonicalJson.text(stated), CanonicalJson.text(follows.terms()));
    next.equal(
        entry,
        "after.candidates",
        CanonicalJson.text(new Json.Items(candidates)),
        CanonicalJson.text(new Json.Items(follows.candidates())));
    next.begin(new Terms(stated), candidates);
  }

  /** The confirmed rounds before one. */
  private List<Confirmed> confirmed(int ordinal) {
    List<Confirmed> all = new ArrayList<>();
    rounds.forEach(
        (number, one) -> {
          if (number < ordinal && !one.annulled()) {
            one.confirmed().ifPresent(all::add);
          }
        });
    return all;
  }
}
