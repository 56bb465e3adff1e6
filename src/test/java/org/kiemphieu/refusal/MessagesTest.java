package org.kiemphieu.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.kiemphieu.regulation.RuleCode;

class MessagesTest {

  private static final Refusal NINE_OF_SEVEN =
      Refusal.of(RuleCode.MARK_NOT_ON_LIST, "marks").with("number", 9).with("names", 7);

  @Test
  void aRefusalIsOneSentenceInEachLanguage() {
    assertEquals(
        "Số 9 không có trong danh sách bầu cử; danh sách có 7 người.",
        Messages.sentence(NINE_OF_SEVEN, Language.VIETNAMESE));
    assertEquals(
        "Number 9 is not on the candidate list, which has 7 names.",
        Messages.sentence(NINE_OF_SEVEN, Language.ENGLISH));
  }

  @Test
  void whatSomebodyTypedIsNotReadAsAPlaceholder() {
    Refusal hostile = Refusal.of(RuleCode.MARKS_UNREADABLE, "marks").with("mark", "{mark}$1\\");

    assertEquals(
        "Cannot read {mark}$1\\: a line number is needed, with its sign where it has one.",
        Messages.sentence(hostile, Language.ENGLISH));
  }

  @Test
  void aFigureThatIsMissingIsSeen() {
    assertEquals(
        "Số {number} được nhập hai lần.",
        Messages.text("refusal.MARK_TWICE", Map.of("other", 1), Language.VIETNAMESE));
  }

  @Test
  void anUnknownKeyIsAFaultOfTheCode() {
    assertThrows(
        MissingResourceException.class, () -> Messages.text("rule.NO_SUCH", Language.ENGLISH));
  }

  @Test
  void aFieldIsPutUnderItsParent() {
    assertEquals("row[3].marks", NINE_OF_SEVEN.under("row[3]").field());
    assertEquals("row[3]", Refusal.of(RuleCode.MARK_TWICE).under("row[3]").field());
  }
}
