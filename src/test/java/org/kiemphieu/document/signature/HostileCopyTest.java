package org.kiemphieu.document.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every copy that is not the minutes with new signatures is refused, by name and quickly. */
class HostileCopyTest {

  private static final TestSigner SERVICE = TestSigner.rsa("Kiem Phieu");
  private static final TestSigner HEAD = TestSigner.p256("Le Thi Kiem");
  private static final byte[] SEALED =
      new PdfSealer(SERVICE.key(), SERVICE.chain())
          .seal(
              TestPdf.saying("12 / 14"),
              new SealDetails(
                  "ServiceSeal", "Biên bản", "Đảng bộ", Instant.parse("2026-11-21T08:30:00Z")),
              Optional.empty())
          .pdf();
  private static final byte[] SIGNED = OwnTool.of(HEAD).sign(SEALED);
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int BOMB = 200_000_000;

  /**
   * A file and why it is refused.
   *
   * @param name of the attack
   * @param codes all of them
   */
  private record Attack(String name, byte[] file, String... codes) {}

  @TestFactory
  Stream<DynamicTest> everyAttackIsNamed() throws Exception {
    return Stream.of(changed(), hostileFiles(), hostileStructure(), signatures())
        .flatMap(List::stream)
        .map(attack -> DynamicTest.dynamicTest(attack.name, () -> refuse(attack)));
  }

  private static void refuse(Attack attack) {
    long begin = System.nanoTime();

    SignedCopy.Examined examined = SignedCopy.examine(SEALED, attack.file, TrustedIssuers.none());

    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertEquals(
        new TreeSet<>(List.of(attack.codes)),
        new TreeSet<>(examined.faults().stream().map(fault -> fault.code().name()).toList()));
    assertEquals(List.of(), examined.signatures());
    assertTrue(took.compareTo(SOON) < 0, () -> "took " + took);
  }

  private static Attack signed(String name, OwnTool.Change change, String... codes) {
    return new Attack(name, OwnTool.of(HEAD).sign(SEALED, change), codes);
  }

  /** Changed, and then properly signed as changed. */
  private static List<Attack> changed() {
    return List.of(
        signed("text written over a page", HostileCopyTest::write, "MINUTES_PAGE_CHANGED"),
        signed(
            "another font under the same name",
            document -> {
              COSDictionary font =
                  document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
              COSDictionary one = font.getCOSDictionary(font.keySet().iterator().next());
              one.setName(COSName.BASE_FONT, "Symbol");
              OwnTool.changed(one);
            },
            "MINUTES_PAGE_CHANGED"),
        signed(
            "a larger page box",
            document -> {
              document.getPage(0).setMediaBox(new PDRectangle(10, 10));
              OwnTool.changed(document.getPage(0).getCOSObject());
            },
            "MINUTES_PAGE_CHANGED"),
        signed(
            "a page more",
            document -> {
              document.addPage(new PDPage());
              OwnTool.changed(
                  document.getPages().getCOSObject(), document.getDocumentCatalog().getCOSObject());
            },
            "MINUTES_PAGES_CHANGED"),
        signed("a stamp on a page", HostileCopyTest::stamp, "MINUTES_ANNOTATION_CHANGED"),
        signed(
            "a text field",
            document -> {
              COSDictionary field = new COSDictionary();
              field.setItem(COSName.FT, COSName.TX);
              field.setString(COSName.T, "votes");
              field.setString(COSName.V, "13");
              COSDictionary form =
                  document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
              form.getCOSArray(COSName.FIELDS).add(field);
              OwnTool.changed(form);
            },
            "MINUTES_FIELD_CHANGED"),
        signed(
            "another name on the service's seal",
            document -> {
              COSDictionary seal =
                  document
                              .getDocumentCatalog()
                              .getCOSObject()
                              .getCOSDictionary(COSName.ACRO_FORM)
                              .getCOSArray(COSName.FIELDS)
                              .getObject(0)
                          instanceof COSDictionary field
                      ? field
                      : new COSDictionary();
              seal.setItem(COSName.RECT, new PDRectangle(0, 0, 500, 500).getCOSArray());
              OwnTool.changed(seal);
            },
            "MINUTES_FIELD_CHANGED",
            "MINUTES_ANNOTATION_CHANGED"),
        signed(
            "layers that hide",
            document -> {
              COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
              catalogue.setItem(COSName.OCPROPERTIES, new COSDictionary());
              OwnTool.changed(catalogue);
            },
            "MINUTES_DOCUMENT_CHANGED"),
        signed(
            "a script that runs on opening",
            document -> {
              COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
              catalogue.setItem(
                  COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)").getCOSObject());
              OwnTool.changed(catalogue);
            },
            "MINUTES_ACTION_ADDED",
            "MINUTES_DOCUMENT_CHANGED"),
        signed(
            "a file in the file",
            document -> {
              COSDictionary file = new COSDictionary();
              file.setName(COSName.TYPE, "Filespec");
              COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
              COSArray files = new COSArray();
              files.add(file);
              catalogue.setItem(COSName.getPDFName("AF"), files);
              OwnTool.changed(catalogue);
            },
            "MINUTES_ATTACHMENT_ADDED",
            "MINUTES_DOCUMENT_CHANGED"),
        new Attack(
            "a visible signature over the figures",
            OwnTool.of(HEAD)
                .signVisibly(SEALED, new PDRectangle(TestPdf.TEXT_X + 5, TestPdf.TEXT_Y, 100, 30)),
            "MINUTES_TEXT_COVERED"));
  }

  private static void write(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(100, 100);
      content.showText("13 / 14");
      content.endText();
    }
    OwnTool.changed(page.getCOSObject());
  }

  private static void stamp(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
    stamp.setRectangle(new PDRectangle(50, 50, 100, 100));
    stamp.getCOSObject().setItem(COSName.CONTENTS, new COSString("Đã hủy"));
    List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all = page.getAnnotations();
    all.add(stamp);
    page.setAnnotations(all);
    OwnTool.changed(page.getCOSObject());
  }

  private static List<Attack> hostileFiles() {
    byte[] other = SIGNED.clone();
    other[SEALED.length / 2] ^= 1;
    byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    return List.of(
        new Attack("nothing", new byte[0], "MINUTES_NOT_PDF"),
        new Attack(
            "something else", "Biên bản".getBytes(StandardCharsets.UTF_8), "MINUTES_NOT_PDF"),
        new Attack("a picture that is a PDF too", joined(gif, SIGNED), "MINUTES_NOT_PDF"),
        new Attack("one bit of the minutes", other, "MINUTES_NOT_CONTINUED"),
        new Attack("other minutes", TestPdf.saying("13 / 14"), "MINUTES_NOT_CONTINUED"),
        new Attack(
            "the minutes cut off",
            Arrays.copyOf(SEALED, SEALED.length - 10),
            "MINUTES_NOT_CONTINUED"),
        new Attack(
            "too much",
            joined(SIGNED, new byte[SignedCopy.MOST_BYTES]),
            "MINUTES_FILE_TOO_LARGE",
            "MINUTES_GROWN_TOO_MUCH"),
        new Attack(
            "too much at a time",
            joined(SIGNED, new byte[SignedCopy.MOST_APPENDED]),
            "MINUTES_GROWN_TOO_MUCH"));
  }

  private static List<Attack> hostileStructure() {
    RawUpdate probe = new RawUpdate(SEALED);
    long free = probe.free();
    String catalogue = "<</Type /Catalog /Pages 2 0 R>>";
    return List.of(
        new Attack(
            "cut off in the signature",
            Arrays.copyOf(SIGNED, SIGNED.length - 200),
            "MINUTES_STRUCTURE_BROKEN"),
        new Attack(
            "encrypted",
            new RawUpdate(SEALED)
                .object(free, "<</Filter /Standard>>")
                .trailer(" /Encrypt " + free + " 0 R")
                .end(),
            "MINUTES_ENCRYPTED"),
        new Attack(
            "a bomb", new RawUpdate(SEALED).bomb(free, BOMB).end(), "MINUTES_DECOMPRESS_TOO_FAR"),
        new Attack(
            "arrays in arrays",
            new RawUpdate(SEALED).object(free, "[".repeat(1_000_000)).end(),
            "MINUTES_NESTED_TOO_DEEP"),
        new Attack(
            "a compression nobody uses",
            new RawUpdate(SEALED)
                .object(free, "<</Filter /LZWDecode /Length 3>>\nstream\nabc\nendstream")
                .end(),
            "MINUTES_FILTER_NOT_TAKEN"),
        new Attack(
            "compressed twice",
            new RawUpdate(SEALED)
                .object(
                    free,
                    "<</Filter [/FlateDecode /FlateDecode] /Length 3>>\nstream\nabc\nendstream")
                .end(),
            "MINUTES_FILTER_NOT_TAKEN"),
        new Attack(
            "a stream in another file",
            new RawUpdate(SEALED)
                .object(free, "<</F (/etc/passwd) /Length 3>>\nstream\nabc\nendstream")
                .end(),
            "MINUTES_FILTER_NOT_TAKEN"),
        new Attack(
            "an object the cross-reference hides",
            new RawUpdate(SEALED).object(free, "1").hidden(1, catalogue).end(),
            "MINUTES_CROSS_REFERENCE_WRONG"),
        new Attack(
            "one number for two objects",
            new RawUpdate(SEALED).object(free, "1").hidden(free, "2").end(),
            "MINUTES_CROSS_REFERENCE_WRONG"),
        new Attack(
            "a cross-reference somewhere else",
            new RawUpdate(SEALED).object(free, "1").shifted(-5).end(),
            "MINUTES_CROSS_REFERENCE_WRONG"),
        new Attack(
            "cross-references in a circle",
            new RawUpdate(SEALED).object(free, "1").after(String.valueOf(SEALED.length + 20)).end(),
            "MINUTES_CROSS_REFERENCE_WRONG"),
        new Attack(
            "two ends, the first one hidden",
            joined(SIGNED, "%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
            "MINUTES_STRUCTURE_BROKEN"),
        new Attack(
            "something behind the end",
            joined(SIGNED, "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)),
            "MINUTES_DATA_AFTER_END"),
        new Attack(
            "another beginning behind the end",
            joined(SIGNED, TestPdf.saying("13 / 14")),
            "MINUTES_STRUCTURE_BROKEN"),
        new Attack(
            "a key twice",
            new RawUpdate(SEALED).object(free, "<</A 1 /A 2>>").end(),
            "MINUTES_STRUCTURE_BROKEN"),
        new Attack(
            "a script under an escaped name that nothing leads to",
            new RawUpdate(SEALED).object(free, "<</S /Java#53cript /J#53 (app.alert(1))>>").end(),
            "MINUTES_ACTION_ADDED",
            "MINUTES_SIGNATURE_MISSING"));
  }

  private static List<Attack> signatures() {
    byte[] forged = SIGNED.clone();
    String reason = "/Prop_Build";
    int at = indexOf(forged, "/M (D:", SEALED.length) + "/M (D:".length() + 3;
    forged[at] = (byte) (forged[at] == '1' ? '2' : '1');
    return List.of(
        new Attack("the version itself", SEALED, "MINUTES_SIGNATURE_MISSING"),
        new Attack(
            "an update without a signature",
            OwnTool.change(
                SEALED, document -> OwnTool.changed(document.getDocumentCatalog().getCOSObject())),
            "MINUTES_SIGNATURE_MISSING"),
        new Attack(
            "changed after it was signed, invisibly",
            OwnTool.change(
                SIGNED, document -> OwnTool.changed(document.getDocumentCatalog().getCOSObject())),
            "MINUTES_SIGNATURE_PARTIAL"),
        new Attack(
            "changed after it was signed",
            OwnTool.change(SIGNED, HostileCopyTest::stamp),
            "MINUTES_SIGNATURE_PARTIAL",
            "MINUTES_ANNOTATION_CHANGED"),
        new Attack("a signature that does not hold", forged, "MINUTES_SIGNATURE_BROKEN"),
        new Attack(
            "a signature by an old digest",
            OwnTool.of(HEAD).withDigest("SHA1").sign(SEALED),
            "MINUTES_SIGNATURE_WEAK"));
  }

  private static int indexOf(byte[] bytes, String text, int from) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text, from);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
