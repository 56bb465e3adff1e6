package org.kiemphieu.batch.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kiemphieu.batch.service.EntryLog.Content;
import org.kiemphieu.batch.service.EntryLog.Who;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.print.SpelledNumber;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.PaperKind;

/** What stands in an entry log, in the words of one language. */
final class EntryLogWords {

  /** Where congresses meet; the minutes and the clock on the wall have this time. */
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(VIET_NAM);

  private static final DateTimeFormatter TIME_OF_ROW =
      DateTimeFormatter.ofPattern("dd/MM HH:mm:ss").withZone(VIET_NAM);

  private final Language language;
  private final PaperKind paper;

  EntryLogWords(Language language, PaperKind paper) {
    this.language = language;
    this.paper = paper;
  }

  /** A fixed text. */
  String text(EntryLogText text) {
    return text.in(language);
  }

  /** A fixed text and what it introduces. */
  String text(EntryLogText text, Object value) {
    return text.in(language) + ": " + value;
  }

  /** A name out of a list, such as a defect, under its group in the message bundle. */
  String named(String group, Enum<?> name) {
    return Messages.text(group + "." + name.name(), language);
  }

  /** A moment by the clock of Viet Nam. */
  static String time(Instant at) {
    return TIME.format(at);
  }

  /** The same on one line of a table; the year stands at the head of the part. */
  static String timeOfRow(Instant at) {
    return TIME_OF_ROW.format(at);
  }

  /** The person's name and account; the account alone where no name is known. */
  static String who(Who who) {
    return who.name().map(name -> name + " (" + who.username() + ")").orElse(who.username());
  }

  /** How the marks on this kind of paper are to be read. */
  String legend() {
    return text(
        switch (paper) {
          case STRIKE_OUT -> EntryLogText.MARKS_OF_STRIKE_OUT;
          case AGREE_DISAGREE -> EntryLogText.MARKS_OF_AGREE_DISAGREE;
          case MARK_FOR -> EntryLogText.MARKS_OF_MARK_FOR;
          case THREE_LEVELS -> EntryLogText.MARKS_OF_THREE_LEVELS;
        });
  }

  /** The marks in their notation; in words when there are none. */
  String marks(Content content) {
    String notation = content.sheet().marks().notation();
    return notation.isEmpty()
        ? text(
            switch (paper) {
              case STRIKE_OUT -> EntryLogText.NO_MARKS_ON_STRIKE_OUT;
              case AGREE_DISAGREE -> EntryLogText.NO_MARKS_ON_AGREE_DISAGREE;
              case MARK_FOR -> EntryLogText.NO_MARKS_ON_MARK_FOR;
              case THREE_LEVELS -> EntryLogText.NO_MARKS_ON_THREE_LEVELS;
            })
        : notation;
  }

  /** How many are voted for, as a figure and in words; of three levels, how many have each. */
  String votes(Content content) {
    return content
        .levels()
        .map(EntryLogWords::levels)
        .orElseGet(
            () -> content.votes() + " (" + SpelledNumber.of(content.votes(), language) + ")");
  }

  /** How many names have each level, in the order of the boxes: {@code 5-3-2}. */
  static String levels(LineCount.Levels levels) {
    return levels.high() + "-" + levels.confidence() + "-" + levels.low();
  }

  /** What else can be seen on the sheet; empty when nothing can. */
  String defects(Content content) {
    return content.sheet().defects().stream()
        .map(defect -> named("defect", defect))
        .collect(Collectors.joining("; "));
  }

  /** Marks, votes and defects in one text. */
  String content(Content content) {
    String defects = defects(content);
    return marks(content) + " – " + votes(content) + (defects.isEmpty() ? "" : " – " + defects);
  }

  /** Numbers in order, neighbours drawn together: {@code 1–12, 14}. */
  static String ranges(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < numbers.size(); i++) {
      boolean last = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
      if (last) {
        int from = numbers.get(first);
        int to = numbers.get(i);
        ranges.add(from == to ? String.valueOf(from) : from + "–" + to);
        first = i + 1;
      }
    }
    return String.join(", ", ranges);
  }

  /** All fixed texts by name, for the template. */
  Map<String, String> texts() {
    return EntryLogText.all(language);
  }

  /** The language's tag. */
  String tag() {
    return language.tag();
  }
}
