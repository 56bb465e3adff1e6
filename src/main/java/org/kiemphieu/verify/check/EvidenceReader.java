package org.kiemphieu.verify.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.count.ElectionReplay;
import org.kiemphieu.verify.count.KeyedSink;
import org.kiemphieu.verify.count.Target;
import org.kiemphieu.verify.csv.BallotsComparison;
import org.kiemphieu.verify.csv.ReadingsComparison;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.JsonReader;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.minutes.MinutesFile;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.result.ExpectedResult;
import org.kiemphieu.verify.result.Identities;
import org.kiemphieu.verify.result.ResultComparison;
import org.kiemphieu.verify.seal.Certificates;
import org.kiemphieu.verify.seal.Jws;
import org.kiemphieu.verify.seal.NoteKey;
import org.kiemphieu.verify.seal.SignedCheckpoint;
import org.kiemphieu.verify.zip.ZipBundle;

/** Reads a bundle from its first byte to its last. */
final class EvidenceReader {

  private static final int MOST_COSIGNED = 10_000;

  /** Checks that have something to look at only where a paper was collected. */
  private static final Set<CheckId> OF_PAPERS =
      EnumSet.of(
          CheckId.READINGS_IN_LEDGER,
          CheckId.LEDGER_IN_READINGS,
          CheckId.READINGS_BLIND,
          CheckId.READING_VERSIONS,
          CheckId.READINGS_COMPLETE,
          CheckId.AGREEMENT,
          CheckId.BALLOTS_ARE_SHEETS_HELD,
          CheckId.VERDICTS);

  private final Options options;
  private final Journal journal = new Journal();

  EvidenceReader(Options options) {
    this.options = options;
  }

  /** Reads everything. Throws {@link Malformed} where the zip is none. */
  Evidence read(ZipBundle zip) throws IOException {
    Contents contents = new Contents(zip, journal);
    Part<Json.Members> result = canonical(contents, FileNames.RESULT);
    Target target = Target.NONE;
    try {
      target = result.value().map(Target::of).orElse(Target.NONE);
    } catch (Malformed fault) {
      journal.fault(CheckId.RESULT_KEYS, Finding.malformed(FileNames.RESULT, fault));
    }
    Part<List<SignedCheckpoint>> cosigned =
        Part.read(FileNames.COSIGNED, contents.bytes(FileNames.COSIGNED), EvidenceReader::cosigned);
    Part<SignedCheckpoint> earlier =
        Part.read("--checkpoint", options.checkpoint(), SignedCheckpoint::parse);
    Set<Long> sizes = new HashSet<>();
    cosigned.value().ifPresent(all -> all.forEach(one -> sizes.add(one.size())));
    earlier.value().ifPresent(one -> sizes.add(one.size()));
    LedgerReader ledger = new LedgerReader(journal, target.assembly(), sizes);
    ElectionReplay replay = walk(contents, target, ledger);
    compare(contents, result, replay.confirmed(), target);
    return new Evidence(
        options,
        journal,
        contents,
        canonical(contents, FileNames.MANIFEST),
        jws(contents, FileNames.MANIFEST_JWS),
        result,
        jws(contents, FileNames.RESULT_JWS),
        Part.read(
            FileNames.CERTIFICATE, contents.bytes(FileNames.CERTIFICATE), Certificates::ofPem),
        Part.read(
            FileNames.CHECKPOINT, contents.bytes(FileNames.CHECKPOINT), SignedCheckpoint::parse),
        Part.read(FileNames.KEY, contents.bytes(FileNames.KEY), EvidenceReader::key),
        cosigned,
        Part.read(FileNames.MINUTES, contents.bytes(FileNames.MINUTES), MinutesFile::read),
        earlier,
        target,
        ledger,
        replay.witnesses(),
        replay.minutes(),
        replay.confirmed());
  }

  private static Part<Json.Members> canonical(Contents contents, String file) {
    return Part.read(
        file, contents.bytes(file), bytes -> JsonReader.readCanonical(bytes).asMembers(""));
  }

  private static Part<Jws> jws(Contents contents, String file) {
    return Part.read(file, contents.bytes(file), Jws::parse);
  }

  private static NoteKey key(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.endsWith("\n") || text.indexOf('\n') != text.length() - 1) {
      throw new Malformed("", "not one line");
    }
    NoteKey key = NoteKey.parse(text.substring(0, text.length() - 1));
    if (key.type() != NoteKey.PLAIN) {
      throw new Malformed("", "a key of another kind than the ledger's");
    }
    return key;
  }

  private static List<SignedCheckpoint> cosigned(byte[] bytes) {
    if (!(JsonReader.readCanonical(bytes) instanceof Json.Items items)
        || items.all().size() > MOST_COSIGNED) {
      throw new Malformed("", "not an array of notes");
    }
    List<SignedCheckpoint> notes = new ArrayList<>();
    for (Json one : items.all()) {
      if (!(one instanceof Json.Text text)) {
        throw new Malformed("", "not a text");
      }
      notes.add(SignedCheckpoint.parse(text.value()));
    }
    return notes;
  }

  private ElectionReplay walk(Contents contents, Target target, LedgerReader ledger)
      throws IOException {
    Optional<InputStream> readings = contents.open(FileNames.READINGS);
    Optional<ReadingsComparison> comparison = Optional.empty();
    if (readings.isPresent()) {
      try {
        comparison = Optional.of(new ReadingsComparison(journal, readings.get()));
      } catch (Malformed fault) {
        journal.fault(CheckId.READINGS_FORM, Finding.malformed(ReadingsComparison.FILE, fault));
      }
    }
    KeyedSink sink = comparison.isPresent() ? comparison.get() : KeyedSink.NONE;
    ElectionReplay replay = new ElectionReplay(journal, target, sink);
    Optional<InputStream> lines = contents.open(FileNames.LEDGER);
    if (lines.isPresent()) {
      ledger.read(lines.get(), replay);
    }
    if (comparison.isPresent()) {
      comparison.get().finish();
    }
    return replay;
  }

  private void compare(
      Contents contents, Part<Json.Members> result, Optional<Confirmed> confirmed, Target target)
      throws IOException {
    if (confirmed.isEmpty()) {
      return;
    }
    Optional<InputStream> ballots = contents.open(FileNames.BALLOTS);
    if (ballots.isPresent()) {
      try {
        BallotsComparison comparison = new BallotsComparison(journal, ballots.get());
        confirmed.get().counted().count().sheets(comparison);
        comparison.finish();
        if (confirmed.get().counted().collected() == 0) {
          // Looked for and not there: that no sheet is held is what SHEETS_HELD compares.
          OF_PAPERS.forEach(journal::seen);
        }
      } catch (Malformed fault) {
        journal.fault(CheckId.BALLOTS_FORM, Finding.malformed(BallotsComparison.FILE, fault));
      }
    }
    if (result.value().isEmpty()) {
      return;
    }
    try {
      Json.Members expected = new ExpectedResult(confirmed.get(), target).members();
      new ResultComparison(journal).compare(result.value().get(), expected);
      new Identities(journal).check(result.value().get());
    } catch (Malformed fault) {
      journal.fault(CheckId.RESULT_KEYS, Finding.malformed(FileNames.RESULT, fault));
    }
  }
}
