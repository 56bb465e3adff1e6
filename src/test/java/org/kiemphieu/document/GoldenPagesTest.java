package org.kiemphieu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.page.CandidateListPages;
import org.kiemphieu.document.page.CredentialsPages;
import org.kiemphieu.document.page.DocumentPages;
import org.kiemphieu.document.page.HandsPages;
import org.kiemphieu.document.page.SealPages;
import org.kiemphieu.document.page.TallySheetPages;

/** Every page looks as it did when somebody last looked at it. */
class GoldenPagesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final String WRITE = "kiemphieu.docs.write";
  private static final int DPI = 72;

  /** Other versions of the JDK smooth edges otherwise; they do not move letters. */
  private static final int SMOOTHING = 96;

  private static final DocumentPages PAGES = new DocumentPages(ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final CredentialsPages CREDENTIALS =
      new CredentialsPages(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final HandsPages HANDS = new HandsPages(ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final SealPages SEALS = new SealPages(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final CandidateListPages LISTS =
      new CandidateListPages(ZoneId.of("Asia/Ho_Chi_Minh"));

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("minutes-confidence", PAGES.minutes(Samples.confidence()).pdf()),
        Arguments.of("minutes-poll", PAGES.minutes(Samples.poll()).pdf()),
        Arguments.of(
            "announcement-confidence", PAGES.announcement(Samples.confidenceAnnounced()).pdf()),
        Arguments.of("credentials-report", CREDENTIALS.report(CredentialsSample.report()).pdf()),
        Arguments.of("hands-adopted", HANDS.minutes(HandsSamples.adopted()).pdf()),
        Arguments.of("hands-rejected", HANDS.minutes(HandsSamples.rejected()).pdf()),
        Arguments.of("minutes-all-filled", PAGES.minutes(Samples.allFilled()).pdf()),
        Arguments.of("minutes-tie", PAGES.minutes(Samples.tie()).pdf()),
        Arguments.of("minutes-boxes", PAGES.minutes(Samples.boxes()).pdf()),
        Arguments.of("minutes-recount", PAGES.minutes(Samples.recount()).pdf()),
        Arguments.of("minutes-many-names", PAGES.minutes(Samples.manyNames()).pdf()),
        Arguments.of("minutes-own-rules", PAGES.minutes(Samples.ownRules()).pdf()),
        Arguments.of("ballot-report", PAGES.ballotReport(Samples.ballotReport()).pdf()),
        Arguments.of("announcement", PAGES.announcement(Samples.announcement()).pdf()),
        Arguments.of("seal-record", SEALS.sealing(SealSamples.sealed()).pdf()),
        Arguments.of("destruction-record", SEALS.destruction(SealSamples.destroyed()).pdf()),
        Arguments.of("candidate-list-proposed", LISTS.list(SealSamples.list(false)).pdf()),
        Arguments.of("candidate-list-approved", LISTS.list(SealSamples.list(true)).pdf()),
        Arguments.of("ballot-paper-5", paper(Papers.paper(Samples.names(5), 4))),
        Arguments.of("ballot-paper-boxes-9", paper(Papers.paper(Samples.names(9), 9))),
        Arguments.of("ballot-paper-29", paper(Papers.paper(Samples.names(29), 26))),
        Arguments.of("ballot-paper-55", paper(Papers.paper(Samples.names(55), 55))),
        Arguments.of("ballot-paper-own-rules", paper(Papers.ownPaper(Samples.names(5), 2, 1))),
        Arguments.of(
            "tally-sheet-9",
            TallySheetPages.of(Papers.tallySheet(Papers.paper(Samples.names(9), 7))).pdf()));
  }

  private static byte[] paper(BallotPaperContent content) {
    return Papers.printed(content).pdf();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void looksAsBefore(String name, byte[] document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        compare(name + "-" + (page + 1), renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
      }
      if (Boolean.getBoolean(WRITE)) {
        removeFrom(name, pdf.getNumberOfPages() + 1);
      }
      assertEquals(pdf.getNumberOfPages(), stored(name).size(), "pages of " + name);
    }
  }

  private static void compare(String name, BufferedImage page) throws IOException {
    Path file = FOLDER.resolve(name + ".png");
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(FOLDER);
      ImageIO.write(page, "png", file.toFile());
    }
    assertTrue(Files.exists(file), file + " is new: run with -D" + WRITE + "=true and look at it");
    BufferedImage golden = ImageIO.read(file.toFile());
    assertEquals(golden.getWidth(), page.getWidth(), name);
    assertEquals(golden.getHeight(), page.getHeight(), name);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int difference =
            Math.abs(golden.getRaster().getSample(x, y, 0) - page.getRaster().getSample(x, y, 0));
        assertTrue(
            difference <= SMOOTHING,
            name + " differs at " + x + "," + y + ": look at it, then run with -D" + WRITE);
      }
    }
  }

  private static void removeFrom(String name, int page) throws IOException {
    for (int gone = page; Files.deleteIfExists(FOLDER.resolve(name + "-" + gone + ".png")); ) {
      gone++;
    }
  }

  private static List<Path> stored(String name) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "-[0-9]+\\.png"))
          .toList();
    }
  }
}
