package org.kiemphieu.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.batch.api.EntryLogText;
import org.kiemphieu.conclusion.domain.ComplaintStage;
import org.kiemphieu.conclusion.domain.ComplaintStep;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.count.Consequence;
import org.kiemphieu.count.Shift;
import org.kiemphieu.delegate.domain.CredentialsReport;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.delegate.domain.PresenceStatus;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.ledger.NoteFault;
import org.kiemphieu.ledger.replay.ReplayFault;
import org.kiemphieu.nomination.domain.NominationStage;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Certainty;
import org.kiemphieu.regulation.Citation;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.regulation.ValidityGrounds;
import org.kiemphieu.spreadsheet.domain.CandidateTemplate;
import org.kiemphieu.spreadsheet.domain.DelegateTemplate;
import org.kiemphieu.subordinate.domain.CongressState;
import org.kiemphieu.subordinate.domain.ConsolidatedText;
import org.kiemphieu.subordinate.domain.ReportedColumn;
import org.kiemphieu.subordinate.domain.ReportedTemplate;
import org.kiemphieu.subordinate.domain.Trait;
import org.kiemphieu.table.Table;

/** Nobody may meet a bare code: each has its sentence in both languages, and none is left over. */
class MessageBundlesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

  private static final Pattern LOOSE_BRACE = Pattern.compile("[{}]");

  private static final Map<String, Class<? extends Enum<?>>> SHOWN = new LinkedHashMap<>();

  static {
    SHOWN.put("rule", RuleCode.class);
    SHOWN.put("source", Citation.Source.class);
    SHOWN.put("office", Office.class);
    SHOWN.put("assemblyKind", AssemblyKind.class);
    SHOWN.put("defect", Defect.class);
    SHOWN.put("deduction", Deduction.Kind.class);
    SHOWN.put("role", Role.class);
    SHOWN.put("certainty", Certainty.class);
    SHOWN.put("paper", PaperKind.class);
    SHOWN.put("majority", Majority.class);
    SHOWN.put("purpose", Purpose.class);
    SHOWN.put("consequence", Consequence.class);
    SHOWN.put("basis", Basis.class);
    SHOWN.put("ties", TieSettlement.class);
    SHOWN.put("problem", RefusalKind.class);
    SHOWN.put("roundStage", RoundStage.class);
    SHOWN.put("nominationStage", NominationStage.class);
    SHOWN.put("command", Command.class);
    SHOWN.put("validityGrounds", ValidityGrounds.class);
    SHOWN.put("shiftKind", Shift.Kind.class);
    SHOWN.put("replayFaultKind", ReplayFault.Kind.class);
    SHOWN.put("noteFault", NoteFault.class);
    SHOWN.put("entryLogText", EntryLogText.class);
    SHOWN.put("candidateTemplate", CandidateTemplate.class);
    SHOWN.put("delegateTemplate", DelegateTemplate.class);
    SHOWN.put("delegateKind", DelegateKind.class);
    SHOWN.put("presenceStatus", PresenceStatus.class);
    SHOWN.put("sex", Sex.class);
    SHOWN.put("qualification", Qualification.class);
    SHOWN.put("politicalTheory", PoliticalTheory.class);
    SHOWN.put("ages", CredentialsReport.Ages.class);
    SHOWN.put("partyYears", CredentialsReport.PartyYears.class);
    SHOWN.put("handsMatter", HandsMatter.class);
    SHOWN.put("handsBase", HandsBase.class);
    SHOWN.put("handsStage", HandsStage.class);
    SHOWN.put("handsResult", HandsResult.Kind.class);
    SHOWN.put("complaintStage", ComplaintStage.class);
    SHOWN.put("complaintStep", ComplaintStep.class);
    SHOWN.put("sealStage", SealStage.class);
    SHOWN.put("congressState", CongressState.class);
    SHOWN.put("congressProgress", CongressState.Progress.class);
    SHOWN.put("trait", Trait.class);
    SHOWN.put("consolidatedText", ConsolidatedText.class);
    SHOWN.put("reportedColumn", ReportedColumn.class);
    SHOWN.put("reportedTemplate", ReportedTemplate.class);
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(keys(Language.VIETNAMESE), keys(Language.ENGLISH));
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() {
    assertEquals(placeholders(Language.VIETNAMESE), placeholders(Language.ENGLISH));
  }

  @Test
  void theKeysAreExactlyThoseOfTheCodesAndEnumsPeopleSee() {
    SortedSet<String> expected =
        new TreeSet<>(Set.of("citation.article", "citation.clause", "citation.point"));
    SHOWN.forEach((prefix, type) -> names(type).forEach(name -> expected.add(prefix + "." + name)));
    refusalCodes().forEach(code -> expected.add("refusal." + code));
    tables()
        .forEach(
            table -> {
              expected.add("table." + table.name());
              table.columns().forEach(column -> expected.add("tableColumn." + column));
            });
    ScreenTexts.said().forEach(key -> expected.add("screen." + key));

    assertEquals(Set.of(), without(expected, keys(Language.VIETNAMESE)), "without a text");
    assertEquals(Set.of(), without(keys(Language.VIETNAMESE), expected), "texts of nothing");
  }

  @Test
  void refusalCodesAreFoundInTheClassesAndNamedOnceOverAllRooms() {
    List<String> codes = refusalCodes();

    assertTrue(codes.contains("OVER_VOTE"), "the search finds the codes of the regulation");
    assertEquals(codes.size(), Set.copyOf(codes).size(), "a name is one reason: " + codes);
  }

  @Test
  void vietnameseIsComposed() {
    List<String> decomposed =
        keys(Language.VIETNAMESE).stream()
            .filter(key -> !Normalizer.isNormalized(text(key), Normalizer.Form.NFC))
            .toList();

    assertEquals(List.of(), decomposed);
  }

  @Test
  void vietnameseAndEnglishDiffer() {
    List<String> untranslated =
        keys(Language.VIETNAMESE).stream()
            .filter(key -> text(key).equals(Messages.text(key, Language.ENGLISH)))
            .toList();

    assertEquals(List.of(), untranslated);
  }

  @Test
  void noTextIsEmptyOrHasAStrayBrace() {
    for (Language language : Language.values()) {
      for (String key : keys(language)) {
        String rest = PLACEHOLDER.matcher(Messages.text(key, language)).replaceAll("");

        assertFalse(rest.isBlank(), key);
        assertFalse(LOOSE_BRACE.matcher(rest).find(), key);
      }
    }
  }

  @Test
  void ruleSentencesStandAloneWithoutFigures() {
    Map<String, SortedSet<String>> withFigures = placeholders(Language.VIETNAMESE);
    withFigures.keySet().removeIf(key -> key.startsWith("refusal.") || key.startsWith("screen."));

    assertEquals(
        Set.of("citation.article", "citation.clause", "citation.point"), withFigures.keySet());
  }

  private static String text(String key) {
    return Messages.text(key, Language.VIETNAMESE);
  }

  private static SortedSet<String> keys(Language language) {
    return new TreeSet<>(Messages.bundle(language).keySet());
  }

  /** The keys that have placeholders, each with its own. */
  private static Map<String, SortedSet<String>> placeholders(Language language) {
    Map<String, SortedSet<String>> found = new TreeMap<>();
    for (String key : keys(language)) {
      SortedSet<String> names =
          PLACEHOLDER
              .matcher(Messages.text(key, language))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!names.isEmpty()) {
        found.put(key, names);
      }
    }
    return found;
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** Every table of every room; what they are called needs no database. */
  private static List<Table> tables() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kiemphieu")
            .stream()
            .filter(found -> found.isAssignableTo(Table.class) && !found.isInterface())
            .filter(found -> !found.getSimpleName().contains("_"))
            .map(JavaClass::reflect)
            .map(MessageBundlesTest::made)
            .toList();
  }

  private static Table made(Class<?> table) {
    try {
      Constructor<?> constructor = table.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Table) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
  }

  /** The constants of every enum of the service that is a {@link RefusalCode}. */
  private static List<String> refusalCodes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kiemphieu")
            .stream()
            .filter(found -> found.isAssignableTo(RefusalCode.class) && found.isEnum())
            .map(JavaClass::reflect)
            .flatMap(MessageBundlesTest::names)
            .toList();
  }
}
