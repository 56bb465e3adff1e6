package org.kiemphieu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kiemphieu.http.Sentences;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.RefusalCode;

/** Every code is listed, and said in both languages. */
class RefusalCodesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

  @Test
  void everyEnumOfCodesIsListed() {
    List<String> enums =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kiemphieu")
                .stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(RefusalCode.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();

    List<String> listed =
        RefusalCodes.all().stream().map(c -> c.getClass().getName()).distinct().sorted().toList();

    assertEquals(enums, listed);
  }

  @Test
  void everyCodeHasASentenceInBothLanguages() {
    List<String> silent =
        RefusalCodes.all().stream()
            .map(code -> "refusal." + code.name())
            .filter(
                key ->
                    !Messages.bundle(Language.VIETNAMESE).containsKey(key)
                        || !Messages.bundle(Language.ENGLISH).containsKey(key))
            .toList();

    assertEquals(List.of(), silent);
  }

  @Test
  void bothLanguagesTellTheSameFigures() {
    for (RefusalCode code : RefusalCodes.all()) {
      Sentences sentences = Sentences.template(code);
      assertEquals(
          placeholders(sentences.vietnamese()), placeholders(sentences.english()), code.name());
    }
  }

  @Test
  void namesAreUniqueOverAllRooms() {
    assertTrue(RefusalCodes.named("TOKEN_EXPIRED").isPresent());
    assertEquals(
        RefusalCodes.all().size(),
        RefusalCodes.all().stream().map(RefusalCode::name).distinct().count());
  }

  private static TreeSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
