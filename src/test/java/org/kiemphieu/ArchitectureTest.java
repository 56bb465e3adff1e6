package org.kiemphieu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the code: dependencies point down only, and the core is plain Java. Ordinary tests
 * check the rules, because Surefire runs none of the fields that ArchUnit's own engine offers it.
 */
class ArchitectureTest {

  private static final String JDK = "java..";
  private static final String NULLNESS = "org.jspecify..";
  private static final String REFUSAL = "org.kiemphieu.refusal..";
  private static final String REGULATION = "org.kiemphieu.regulation..";
  private static final String COUNT = "org.kiemphieu.count..";
  private static final String LEDGER = "org.kiemphieu.ledger";
  private static final String PRINT = "org.kiemphieu.print..";
  private static final String CONTENT = "org.kiemphieu.document.content..";
  private static final String PAGE = "org.kiemphieu.document.page..";
  private static final String VERIFY = "org.kiemphieu.verify..";
  private static final String DOMAIN = "org.kiemphieu..domain..";
  private static final String PERSON = "org.kiemphieu.person..";
  private static final String API = "org.kiemphieu..api..";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kiemphieu");

  @Test
  void refusalKnowsTheJdk() {
    onlyKnows(REFUSAL, JDK, NULLNESS, REFUSAL).check(SERVICE);
  }

  @Test
  void regulationKnowsRefusal() {
    onlyKnows(REGULATION, JDK, NULLNESS, REFUSAL, REGULATION).check(SERVICE);
  }

  @Test
  void countKnowsRegulation() {
    onlyKnows(COUNT, JDK, NULLNESS, REFUSAL, REGULATION, COUNT).check(SERVICE);
  }

  @Test
  void personKnowsTheJdk() {
    onlyKnows(PERSON, JDK, NULLNESS, PERSON).check(SERVICE);
  }

  /** The package itself only: how it is stored lies below it and knows the database. */
  @Test
  void ledgerKnowsTheJdkAndRefusal() {
    onlyKnows(LEDGER, JDK, NULLNESS, REFUSAL, LEDGER).allowEmptyShould(true).check(SERVICE);
  }

  @Test
  void domainsArePlainJava() {
    onlyKnows(DOMAIN, JDK, NULLNESS, REFUSAL, REGULATION, COUNT, LEDGER, PERSON, DOMAIN)
        .check(SERVICE);
  }

  @Test
  void printKnowsRefusalTheTemplateEngineAndTheLibrariesOfPdf() {
    onlyKnows(
            PRINT,
            JDK,
            "javax.xml..",
            "javax.imageio..",
            "org.w3c.dom..",
            "org.xml.sax..",
            NULLNESS,
            REFUSAL,
            "io.quarkus.qute..",
            "com.openhtmltopdf..",
            "org.apache.pdfbox..",
            "org.apache.xmpbox..",
            "com.google.zxing..",
            PRINT)
        .check(SERVICE);
  }

  /** Documents are made from records, so that they can be made and looked at without a database. */
  @Test
  void contentsOfDocumentsArePlainJava() {
    onlyKnows(CONTENT, JDK, NULLNESS, REFUSAL, REGULATION, COUNT, PERSON, DOMAIN, CONTENT)
        .check(SERVICE);
  }

  @Test
  void pagesOfDocumentsKnowTheirContentsAndPrint() {
    onlyKnows(PAGE, JDK, NULLNESS, REFUSAL, REGULATION, COUNT, PERSON, DOMAIN, CONTENT, PRINT, PAGE)
        .check(SERVICE);
  }

  /** What it checks must not be what checks it: no class of the service, and no framework. */
  @Test
  void verifyKnowsNothingOfTheService() {
    onlyKnows(
            VERIFY,
            JDK,
            "javax.security.auth.x500..",
            NULLNESS,
            "com.fasterxml.jackson.core..",
            "org.apache.pdfbox..",
            "org.bouncycastle..",
            VERIFY)
        .check(SERVICE);
  }

  @Test
  void nobodyUsesTheVerifier() {
    noClasses()
        .that()
        .resideOutsideOfPackage(VERIFY)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(VERIFY)
        .check(SERVICE);
  }

  /** REST resources are the outermost layer of a room; only what wires the service may see them. */
  @Test
  void nobodyUsesRestResources() {
    noClasses()
        .that()
        .resideOutsideOfPackages(API, "org.kiemphieu.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(API)
        .check(SERVICE);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.kiemphieu.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  private static ArchRule onlyKnows(String room, String... known) {
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known);
  }
}
