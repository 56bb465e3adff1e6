package org.kiemphieu.verify.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.rules.Defects;
import org.kiemphieu.verify.rules.Marks;

/** One count of the round's papers: batches and readings, from the ledger's entries. */
final class CountReplay {

  static final int MOST_SHEETS = 5000;
  private static final Pattern ORDINAL = Pattern.compile("[1-9][0-9]{0,8}");
  private static final int MOST_BATCHES = 100_000;
  private static final int MOST_READINGS = 100;
  private static final Set<String> DECIDING =
      Set.of("SET_READING_ASIDE", "ACCEPT_SHEET", "ACCEPT_ALIGNMENT", "RULE_ON_PAPER");

  private final Journal journal;
  private final int number;
  private final Electorate electorate;
  private final KeyedSink sink;
  private final Map<Integer, Batch> batches = new TreeMap<>();
  private final SheetDecisions decisions;
  private final FourEyes fourEyes;

  CountReplay(Journal journal, int number, Electorate electorate, KeyedSink sink) {
    this.journal = journal;
    this.number = number;
    this.electorate = electorate;
    this.sink = sink;
    this.decisions = new SheetDecisions(journal, electorate);
    this.fourEyes = new FourEyes(journal);
  }

  int number() {
    return number;
  }

  Electorate electorate() {
    return electorate;
  }

  Map<Integer, Batch> batches() {
    return batches;
  }

  FourEyes fourEyes() {
    return fourEyes;
  }

  /**
   * An entry below the count.
   *
   * @param path segments below {@code counts/{count}}
   * @param needed complete readings a batch needs now
   */
  void entry(LedgerEntry entry, String[] path, int needed) throws IOException {
    if (path.length < 2 || !path[0].equals("batches")) {
      return;
    }
    int ordinal = ordinal(path[1], Integer.MAX_VALUE);
    if (entry.command().equals("DECLARE_BATCH")) {
      declare(entry, ordinal);
      return;
    }
    Batch batch = batches.get(ordinal);
    if (batch == null) {
      throw new Malformed("subject", "a batch that was not declared");
    }
    Spot spot = new Spot(number, ordinal, entry);
    if (DECIDING.contains(entry.command())) {
      fourEyes.decides(spot);
    }
    switch (entry.command()) {
      case "START_READING" -> start(spot, batch, reading(path));
      case "KEY_BALLOT" -> key(spot, batch, reading(path));
      case "COMPLETE_READING" -> complete(spot, batch, reading(path), needed);
      case "SET_READING_ASIDE" -> setAside(spot, batch, reading(path));
      case "ACCEPT_SHEET" -> decisions.accept(spot, batch, sheet(path), entry.after());
      case "ACCEPT_ALIGNMENT" -> decisions.align(spot, batch, entry.after());
      case "RULE_ON_PAPER" -> decisions.rule(spot, batch, sheet(path), entry.after());
      default -> {}
    }
  }

  private void declare(LedgerEntry entry, int ordinal) {
    int sheets = entry.after().number("sheets", 1, MOST_SHEETS);
    Batch batch = batches.get(ordinal);
    if (batch != null) {
      batch.resize(sheets);
    } else if (batches.size() < MOST_BATCHES) {
      batches.put(ordinal, new Batch(sheets));
    } else {
      throw new Malformed("subject", "more than " + MOST_BATCHES + " batches");
    }
  }

  private void start(Spot spot, Batch batch, int reading) {
    if (batch.reading(reading).isPresent() || batch.readings() >= MOST_READINGS) {
      throw new Malformed("subject", "a reading of this number is there, or too many readings");
    }
    String teller = spot.entry().after().text("teller");
    boolean first = batch.begin(reading, teller);
    fourEyes.reads(spot, teller);
    journal.hold(
        CheckId.READINGS_BLIND,
        first && teller.equals(spot.entry().actor()),
        spot.finding("TELLER_TWICE").at("reading", reading).with("teller", teller));
  }

  private Reading open(Spot spot, Batch batch, int ordinal) {
    Reading reading =
        batch
            .reading(ordinal)
            .orElseThrow(() -> new Malformed("subject", "a reading that was not started"));
    journal.hold(
        CheckId.READINGS_BLIND,
        reading.teller().equals(spot.entry().actor()),
        () ->
            spot.finding("OTHER_TELLER")
                .at("reading", ordinal)
                .with("teller", reading.teller())
                .with("actor", spot.entry().actor()));
    if (!reading.takes()) {
      throw new Malformed("subject", "a reading that is complete or set aside");
    }
    return reading;
  }

  private void key(Spot spot, Batch batch, int ordinal) throws IOException {
    Reading reading = open(spot, batch, ordinal);
    for (Json one : spot.entry().after().list("ballots")) {
      Json.Members ballot = one.asMembers("ballots");
      int position = ballot.number("position", 1, batch.sheets());
      int version = ballot.number("version", 1, Integer.MAX_VALUE);
      int expected = reading.version(position) + 1;
      String marks = ballot.text("marks");
      String defects = ballot.text("defects");
      Marks.parse(marks, electorate.names(), electorate.regulation().paper());
      Defects.parse(defects);
      journal.hold(
          CheckId.READING_VERSIONS,
          version == expected,
          () ->
              Finding.differs(LedgerReader.FILE, "version", version, expected)
                  .at("sequence", spot.entry().sequence())
                  .at("batch", spot.batch())
                  .at("position", position));
      slip(spot, ballot, reading.content(position), position);
      reading.key(position, version, new Content(marks, defects).text());
      sink.keyed(row(spot, ordinal, position, version, marks, defects));
    }
  }

  /** A correction says what stood there before. */
  private void slip(
      Spot spot, Json.Members ballot, @org.jspecify.annotations.Nullable String last, int at) {
    if (last == null || !ballot.has("before")) {
      return;
    }
    Json.Members before = ballot.members("before");
    Content slip = new Content(before.text("marks", ""), before.text("defects", ""));
    journal.hold(
        CheckId.READING_VERSIONS,
        slip.text().equals(last),
        Finding.differs(LedgerReader.FILE, "before", slip.text(), last)
            .at("sequence", spot.entry().sequence())
            .at("batch", spot.batch())
            .at("position", at));
  }

  private static List<String> row(
      Spot spot, int reading, int position, int version, String marks, String defects) {
    return List.of(
        Long.toString(spot.entry().sequence()),
        Integer.toString(spot.batch()),
        Integer.toString(reading),
        spot.entry().actor(),
        spot.entry().at(),
        Integer.toString(position),
        Integer.toString(version),
        marks,
        defects);
  }

  private void complete(Spot spot, Batch batch, int ordinal, int needed) {
    Reading reading = open(spot, batch, ordinal);
    journal.hold(
        CheckId.READINGS_COMPLETE,
        reading.close(),
        spot.finding("READING_INCOMPLETE").at("reading", ordinal));
    Json.Members after = spot.entry().after();
    if (batch.completeReadings().size() != needed) {
      journal.hold(CheckId.AGREEMENT, !after.has("accepted"), spot.finding("RECONCILED_TOO_EARLY"));
      return;
    }
    List<Integer> differing = batch.reconcile(spot.entry().sequence());
    List<Integer> stated = new ArrayList<>();
    for (Json one : after.list("differing")) {
      stated.add(one instanceof Json.Whole whole ? (int) whole.value() : 0);
    }
    spot.equal(journal, CheckId.AGREEMENT, "differing", stated, differing);
    int accepted = after.number("accepted", 0, MOST_SHEETS);
    spot.equal(journal, CheckId.AGREEMENT, "accepted", accepted, batch.sheets() - differing.size());
    spot.equal(journal, CheckId.AGREEMENT, "pass", after.number("pass", 1, 1 << 20), batch.pass());
  }

  private void setAside(Spot spot, Batch batch, int ordinal) {
    Optional<Reading> reading = batch.reading(ordinal).filter(Reading::stands);
    if (reading.isEmpty()) {
      throw new Malformed("subject", "a reading that does not stand");
    }
    reading.get().setAside();
    batch.nextPass();
    int pass = spot.entry().after().number("pass", 1, 1 << 20);
    spot.equal(journal, CheckId.AGREEMENT, "pass", pass, batch.pass());
  }

  private static int reading(String[] path) {
    if (path.length != 4 || !path[2].equals("readings")) {
      throw new Malformed("subject", "not the path of a reading");
    }
    return ordinal(path[3], Integer.MAX_VALUE);
  }

  private static int sheet(String[] path) {
    if (path.length != 4 || !path[2].equals("sheets")) {
      throw new Malformed("subject", "not the path of a sheet");
    }
    return ordinal(path[3], MOST_SHEETS);
  }

  static int ordinal(String text, int most) {
    if (!ORDINAL.matcher(text).matches() || Integer.parseInt(text) > most) {
      throw new Malformed("subject", "not an ordinal number");
    }
    return Integer.parseInt(text);
  }
}
