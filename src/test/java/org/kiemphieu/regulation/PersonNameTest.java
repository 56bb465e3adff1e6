package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Thị Hường", "Đặng Quốc Ổn", "Lê Ngọc Ẩn", "Hoàng Thuỵ Ặ"})
  void composedAndDecomposedAreOneName(String composed) {
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertEquals(new PersonName(composed), new PersonName(decomposed));
    assertEquals(composed, new PersonName(decomposed).text());
  }

  @Test
  void spacesAreSingle() {
    assertEquals("Lê Văn An", new PersonName("  Lê \t Văn\n An ").text());
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Minh Khai, Nguyễn, Thị Minh, Khai",
    "Lê Văn An, Lê, Văn, An",
    "Lê An, Lê, '', An",
    "An, '', '', An"
  })
  void theFamilyNameComesFirstAndTheGivenNameLast(
      String text, String family, String middle, String given) {
    PersonName name = new PersonName(text);

    assertEquals(family, name.family());
    assertEquals(middle, name.middle());
    assertEquals(given, name.given());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aNameHasASyllable(String text) {
    assertThrows(IllegalArgumentException.class, () -> new PersonName(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Lê An, LÊ AN, '', '', true",
    "Lê An, Lê An, 1970-01-01, '', true",
    "Lê An, Lê An, 1970-01-01, 1970-01-01, true",
    "Lê An, Lê An, 1970-01-01, 1970-01-02, false",
    "Lê An, Lê Ân, 1970-01-01, 1970-01-01, false",
    "Đỗ An, đỗ an, '', '', true"
  })
  void twoEntriesMayMeanOnePerson(
      String one, String other, String born, String otherBorn, boolean maybe) {
    Person left = new Person(new PersonName(one), date(born));
    Person right = new Person(new PersonName(other), date(otherBorn));

    assertEquals(maybe, left.mayBe(right));
    assertEquals(maybe, right.mayBe(left));
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
