package org.kiemphieu.subordinate.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;

/** What the cells of a workbook of reported results say: each column has one kind of value. */
final class ReportedCells {

  /** Seven digits are more people than any congress below has. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

  private static final Pattern DAY =
      Pattern.compile("(?<y>\\d{4})-\\d{2}-\\d{2}|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

  private static final int DAY_FIRST = 2;

  private ReportedCells() {}

  /** A cell as it was read. */
  sealed interface Cell {}

  /** It says that. */
  record Said(Object value) implements Cell {}

  /** It says nothing that could stand there. */
  record Unreadable(Refusal refusal) implements Cell {}

  /** What stands above a column. */
  static String heading(ReportedColumn column, Language language) {
    return Messages.text("reportedColumn." + column.name(), language);
  }

  /** Whether a heading names a column, in either language. */
  static boolean names(String heading, ReportedColumn column) {
    return Stream.of(Language.values()).anyMatch(it -> same(heading, heading(column, it)));
  }

  /**
   * What a cell says.
   *
   * @param text not empty
   */
  static Cell read(ReportedColumn column, String text) {
    return switch (column) {
      case CODE -> code(text);
      case ORGANISATION, NAME -> text(text, ReportedLimits.LONGEST_TEXT);
      case PERSON -> text(text, ReportedLimits.LONGEST_NAME);
      case ETHNICITY -> text(text, ReportedLimits.LONGEST_ETHNICITY);
      case LEVEL -> number(text, 1, ReportedLimits.DEEPEST);
      case ROUND -> number(text, 1, ReportedLimits.MOST_ROUNDS);
      case SEATS -> number(text, 1, ReportedLimits.MOST_ELECTED);
      case CONVENED, BASE, PRESENT, ISSUED, COLLECTED, VALID, INVALID, VOTES ->
          number(text, 0, ReportedLimits.MOST_PEOPLE);
      case HELD_ON, BORN -> day(text);
      case KIND -> choice(text, AssemblyKind.values());
      case OFFICE -> choice(text, Office.values());
      case SEX -> choice(text, Sex.values());
      case QUALIFICATION -> choice(text, Qualification.values());
      case POLITICAL_THEORY -> choice(text, PoliticalTheory.values());
      case FIRST_TIME -> yesOrNo(text);
    };
  }

  private static Cell code(String text) {
    String code = text.toLowerCase(Locale.ROOT);
    if (!code.matches(Codes.PATTERN)) {
      return unreadable(ReportedRefusal.REPORTED_CELL_CODE, text);
    }
    return new Said(code);
  }

  private static Cell text(String text, int longest) {
    return text.length() > longest
        ? new Unreadable(Refusal.of(ReportedRefusal.REPORTED_CELL_TOO_LONG).with("most", longest))
        : new Said(text);
  }

  private static Cell number(String text, int least, int most) {
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return new Said(number);
      }
    }
    return new Unreadable(
        Refusal.of(ReportedRefusal.REPORTED_CELL_NUMBER)
            .with("given", text)
            .with("least", least)
            .with("most", most));
  }

  private static Cell day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (matcher.matches()) {
      try {
        return new Said(
            matcher.group("y") != null
                ? LocalDate.parse(text)
                : LocalDate.of(
                    Integer.parseInt(matcher.group(DAY_FIRST + 2)),
                    Integer.parseInt(matcher.group(DAY_FIRST + 1)),
                    Integer.parseInt(matcher.group(DAY_FIRST))));
      } catch (DateTimeException e) {
        // 31 February: said below.
      }
    }
    return unreadable(ReportedRefusal.REPORTED_CELL_DAY, text);
  }

  private static Cell yesOrNo(String text) {
    for (Language language : Language.values()) {
      if (same(text, Messages.text("delegateTemplate.YES", language))) {
        return new Said(true);
      }
      if (same(text, Messages.text("delegateTemplate.NO", language))) {
        return new Said(false);
      }
    }
    return none(
        text,
        List.of(
            Messages.text("delegateTemplate.YES", Language.VIETNAMESE),
            Messages.text("delegateTemplate.NO", Language.VIETNAMESE)));
  }

  private static Cell choice(String text, Enum<?>[] values) {
    for (Enum<?> value : values) {
      if (Stream.of(Language.values()).anyMatch(it -> same(text, word(value, it)))) {
        return new Said(value);
      }
    }
    return none(
        text, Arrays.stream(values).map(value -> word(value, Language.VIETNAMESE)).toList());
  }

  private static Cell none(String text, List<String> choices) {
    return new Unreadable(
        Refusal.of(ReportedRefusal.REPORTED_CELL_CHOICE)
            .with("given", text)
            .with("choices", choices));
  }

  /** A constant in the words of the bundle. */
  static String word(Enum<?> value, Language language) {
    String simple = value.getDeclaringClass().getSimpleName();
    String group = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    return Messages.text(group + "." + value.name(), language);
  }

  private static Cell unreadable(ReportedRefusal code, String given) {
    return new Unreadable(Refusal.of(code).with("given", given));
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }
}
