package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785 as far as the ledger and the results use it, with the RFC's own examples. */
class CanonicalJsonTest {

  /** RFC 8785, section 3.2.3. */
  @Test
  void membersAreSortedByUtf16CodeUnits() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("\u20ac", "Euro Sign");
    members.put("\r", "Carriage Return");
    members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
    members.put("1", "One");
    members.put("\ud83d\ude00", "Emoji: Grinning Face");
    members.put("\u0080", "Control");
    members.put("\u00f6", "Latin Small Letter O With Diaeresis");

    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        CanonicalJson.write(members));
  }

  /** RFC 8785, section 3.2.2, without the numbers that are not whole. */
  @Test
  void textsAndLiteralsAreWrittenAsInTheRfc() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
    members.put("literals", Arrays.asList(null, true, false));

    assertEquals(
        "{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        CanonicalJson.write(members));
  }

  @Test
  void controlCharactersAreEscapedInTheShortestWay() {
    assertEquals("\"\\b\\t\\n\\f\\r\"", CanonicalJson.write("\b\t\n\f\r"));
    assertEquals("\"\\u0000\\u000b\\u001f\"", CanonicalJson.write("\u0000\u000b\u001f"));
    assertEquals("\"\u007f\u2028</>\"", CanonicalJson.write("\u007f\u2028</>"));
  }

  /** RFC 8785, section 3.1: texts are taken as they are, not normalised. */
  @Test
  void composedAndDecomposedTextsStayDifferent() {
    assertEquals("\"\u1ed5\"", CanonicalJson.write("\u1ed5"));
    assertEquals("\"o\u0302\u0309\"", CanonicalJson.write("o\u0302\u0309"));
  }

  @Test
  void wholeNumbersAreWrittenUpToTheLastExactOne() {
    assertEquals(
        "[0,-1,2147483647,9007199254740992,-9007199254740992]",
        CanonicalJson.write(
            List.of(0, -1, Integer.MAX_VALUE, 9007199254740992L, -9007199254740992L)));
  }

  @ParameterizedTest
  @ValueSource(longs = {9007199254740993L, -9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE})
  void numberThatIsNotExactIsRefused(long number) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude00a", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void halfOfASurrogatePairIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(text));
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Map.of(text, 1)));
  }

  @Test
  void whatHasNoCanonicalFormIsRefused() {
    for (Object value : List.of(1.5, 1.0f, 'a', new StringBuilder(), new int[] {1})) {
      assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(List.of(value)));
    }
  }

  @Test
  void emptyAndNestedValuesHaveNoSpaces() {
    assertEquals("{}", CanonicalJson.write(Map.of()));
    assertEquals("[]", CanonicalJson.write(new ArrayList<>()));
    assertEquals(
        "{\"a\":[[],{\"b\":[1,2]}],\"aa\":{}}",
        CanonicalJson.write(
            Map.of("aa", Map.of(), "a", List.of(List.of(), Map.of("b", List.of(1, 2L))))));
  }
}
