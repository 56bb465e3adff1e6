package org.kiemphieu.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.page.DocumentPages;
import org.kiemphieu.document.page.TallySheetPages;
import org.kiemphieu.print.PdfPrinter;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The files are PDF/A, the same for the same data, and made of nothing but the data. */
class PdfArchiveTest {

  private static final DocumentPages PAGES = new DocumentPages(ZoneId.of("Asia/Ho_Chi_Minh"));

  @TempDir Path folder;

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Map<String, byte[]> documents() {
    Map<String, byte[]> documents = new TreeMap<>();
    documents.put("filled", PAGES.minutes(Samples.allFilled()).pdf());
    documents.put("boxes", PAGES.minutes(Samples.boxes()).pdf());
    documents.put("recount", PAGES.minutes(Samples.recount()).pdf());
    documents.put("many", PAGES.minutes(Samples.manyNames()).pdf());
    documents.put("own", PAGES.minutes(Samples.ownRules()).pdf());
    documents.put("report", PAGES.ballotReport(Samples.ballotReport()).pdf());
    documents.put("announcement", PAGES.announcement(Samples.announcement()).pdf());
    documents.put("paper", Papers.printed(Papers.paper(Samples.names(5), 4)).pdf());
    documents.put("sides", Papers.printed(Papers.paper(Samples.names(120), 120)).pdf());
    documents.put(
        "tally", TallySheetPages.of(Papers.tallySheet(Papers.paper(Samples.names(9), 7))).pdf());
    return documents;
  }

  /** Prints the hash of every document; run in a virtual machine of its own. */
  public static void main(String[] arguments) {
    documents().forEach((name, page) -> System.out.println(name + " " + hash(page)));
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void validatorFindsThemToBePdfA2u() throws Exception {
    for (Map.Entry<String, byte[]> one : documents().entrySet()) {
      assertEquals(List.of(), faults(one.getValue()), one.getKey());
    }
  }

  @Test
  void validatorFindsWhatIsNotPdfA() throws Exception {
    byte[] pdf = PAGES.ballotReport(Samples.ballotReport()).pdf();

    assertFalse(faults(pdf, PDFAFlavour.PDFA_1_B).isEmpty());
  }

  /** What speaks against a file being PDF/A-2u. */
  static List<String> faults(byte[] pdf) throws Exception {
    return faults(pdf, PDFAFlavour.PDFA_2_U);
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream()
              .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
              .distinct()
              .toList();
      assertEquals(result.isCompliant(), faults.isEmpty());
      return faults;
    }
  }

  @Test
  void sameDataGivesTheSameBytesLater() throws InterruptedException {
    byte[] first = PAGES.minutes(Samples.recount()).pdf();
    // The clock must have gone on by what a PDF tells of it.
    TimeUnit.MILLISECONDS.sleep(1100);

    assertArrayEquals(first, PAGES.minutes(Samples.recount()).pdf());
  }

  /** Hash codes that another virtual machine gives to objects change the order of hash tables. */
  @Test
  void sameDataGivesTheSameBytesInOtherVirtualMachines() throws Exception {
    List<String> here = new ArrayList<>();
    documents().forEach((name, page) -> here.add(name + " " + hash(page)));

    assertEquals(
        here,
        printedElsewhere("-XX:hashCode=3", "-Duser.timezone=America/Lima", "-Duser.language=tr"));
  }

  private List<String> printedElsewhere(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", classPath(), PdfArchiveTest.class.getName()));
    File printed = folder.resolve("printed.txt").toFile();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed)
            .redirectError(folder.resolve("error.txt").toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), () -> read(folder.resolve("error.txt")));
    return Files.readAllLines(printed.toPath());
  }

  /** Surefire hides the class path in a jar of its own. */
  private static String classPath() {
    String whole = System.getProperty("surefire.test.class.path");
    return whole == null ? System.getProperty("java.class.path") : whole;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void otherDataGivesAnotherNumberToTheFile() throws IOException {
    assertFalse(number(Samples.allFilled()).equals(number(Samples.tie())));
    assertEquals(number(Samples.tie()), number(Samples.tie()));
  }

  private static String number(MinutesContent content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PAGES.minutes(content).pdf())) {
      return pdf.getDocument().getDocumentID().toString();
    }
  }

  @Test
  void saysWhatItIsAndWhenItWasRecorded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PAGES.minutes(Samples.allFilled()).pdf())) {
      assertEquals(
          "Biên bản kiểm phiếu - Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh, nhiệm kỳ 2025-2030",
          pdf.getDocumentInformation().getTitle());
      assertEquals(
          Instant.parse("2026-11-21T03:30:00Z"),
          pdf.getDocumentInformation().getCreationDate().toInstant());
      PDPage page = pdf.getPage(0);
      assertEquals(595, Math.round(page.getMediaBox().getWidth()));
      assertEquals(842, Math.round(page.getMediaBox().getHeight()));
    }
  }

  @Test
  void nothingIsLoadedFromAnywhere() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "http://127.0.0.1:" + server.getAddress().getPort();
      Path secret = Files.writeString(folder.resolve("secret.css"), "p:after{content:'leaked'}");
      String page =
          """
          <!DOCTYPE html>
          <html lang="vi"><head><title>x</title>
          <link rel="stylesheet" href="%1$s/b.css" />
          <link rel="stylesheet" href="%2$s" />
          <style>@import url("%1$s/c.css"); @font-face { font-family: x; src: url("%1$s/d.ttf"); }
          body { font-family: "Liberation Serif"; background-image: url("%1$s/e.png"); }</style>
          </head><body><p>here</p><img src="%1$s/f.png" alt="" /><object data="%1$s/g.pdf"></object>
          </body></html>
          """
              .formatted(there, secret.toUri());

      List<String> lines =
          DocumentText.lines(PdfPrinter.print(page, "x", Instant.parse("2026-01-01T00:00:00Z")));

      assertEquals("here", lines.stream().collect(Collectors.joining()));
      String declared = page.replace("html>", "html SYSTEM \"" + there + "/a.dtd\">");
      assertThrows(
          IllegalArgumentException.class, () -> PdfPrinter.print(declared, "x", Instant.EPOCH));
      assertEquals(0, asked.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void pageThatIsNotWellFormedIsAnError() {
    Instant made = Instant.parse("2026-01-01T00:00:00Z");

    assertThrows(
        IllegalArgumentException.class, () -> PdfPrinter.print("<html><p></html>", "x", made));
  }
}
