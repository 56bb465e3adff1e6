package org.kiemphieu.batch.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.batch.service.EntryLog;
import org.kiemphieu.batch.service.EntryLog.BatchLog;
import org.kiemphieu.batch.service.EntryLog.ReadingLog;
import org.kiemphieu.print.Templates;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.regulation.Candidate;

/** The entry log as a page to be printed: A4, one part for each teller and batch. */
final class EntryLogPage {

  private static final String TEMPLATE = "entry-log";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final EntryLog log;
  private final EntryLogWords words;
  private final EntryLogParts parts;

  /** Something said of the whole print or of a part. */
  public record Line(String label, String value) {}

  /** One reading in the table of contents. */
  public record Contents(
      int batch,
      int sheets,
      int reading,
      String teller,
      int entries,
      int corrections,
      String remark) {}

  /** One name on the ballot. */
  public record Name(int number, String name) {}

  private EntryLogPage(EntryLog log, Language language) {
    this.log = log;
    this.words = new EntryLogWords(language, log.round().paper().kind());
    this.parts = new EntryLogParts(log, words, this::origin);
  }

  /** The page in HTML. */
  static String of(EntryLog log, Language language) {
    return Templates.render(TEMPLATE, new EntryLogPage(log, language).data());
  }

  private Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("language", words.tag());
    data.put("text", words.texts());
    data.put("organisation", log.round().assembly().organisation());
    data.put("head", head());
    data.put("notices", notices());
    data.put("contents", contents());
    data.put("leftOut", leftOut());
    data.put("names", log.round().candidates().stream().map(EntryLogPage::name).toList());
    data.put("legend", words.legend());
    data.put("batches", log.batches().stream().map(parts::of).toList());
    data.put("checkpoint", log.checkpoint());
    return data;
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>(origin());
    log.batch().ifPresent(batch -> head.add(line(EntryLogText.ONLY_BATCH, batch)));
    log.teller().ifPresent(teller -> head.add(line(EntryLogText.ONLY_TELLER, teller)));
    head.add(line(EntryLogText.READINGS_NEEDED, log.readingsNeeded()));
    head.add(line(EntryLogText.PRINTED_AT, EntryLogWords.time(log.printedAt())));
    head.add(line(EntryLogText.PRINTED_BY, EntryLogWords.who(log.printedBy())));
    return head;
  }

  /** Which count this is, for the first page and for each part that is filed on its own. */
  private List<Line> origin() {
    AssemblySettings assembly = log.round().assembly();
    List<String> named =
        new ArrayList<>(List.of(assembly.name(), assembly.term(), assembly.place()));
    assembly.heldOn().map(EntryLogPage::day).ifPresent(named::add);
    named.removeIf(String::isEmpty);
    return List.of(
        line(EntryLogText.ASSEMBLY, String.join(", ", named)),
        line(EntryLogText.ELECTION, log.round().election().title()),
        line(EntryLogText.ROUND, log.key().round().round()),
        line(EntryLogText.COUNT, log.key().count()));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private Line line(EntryLogText label, Object value) {
    return new Line(words.text(label), String.valueOf(value));
  }

  private List<String> notices() {
    if (!log.batches().isEmpty()) {
      return List.of();
    }
    return List.of(
        words.text(
            log.teller().isPresent()
                ? EntryLogText.TELLER_WITHOUT_ENTRIES
                : EntryLogText.NOTHING_RECONCILED));
  }

  private List<Contents> contents() {
    return log.batches().stream()
        .flatMap(batch -> batch.readings().stream().map(reading -> contents(batch, reading)))
        .toList();
  }

  private Contents contents(BatchLog batch, ReadingLog reading) {
    return new Contents(
        batch.number(),
        batch.sheets(),
        reading.ordinal(),
        EntryLogWords.who(reading.teller()),
        reading.entries().size(),
        reading.corrections(),
        reading.setAside().isPresent() ? words.text(EntryLogText.SET_ASIDE) : "");
  }

  private List<String> leftOut() {
    return log.leftOut().stream()
        .map(
            batch ->
                words.text(EntryLogText.BATCH)
                    + " "
                    + batch.number()
                    + ", "
                    + words.text(
                        EntryLogText.READINGS_COMPLETE,
                        batch.complete() + "/" + log.readingsNeeded()))
        .toList();
  }

  private static Name name(Candidate candidate) {
    return new Name(candidate.number(), candidate.person().name().text());
  }
}
