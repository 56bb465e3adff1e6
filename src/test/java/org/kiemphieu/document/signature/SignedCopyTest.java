package org.kiemphieu.document.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.document.domain.MinutesSignature;
import org.kiemphieu.document.domain.SignerTrust;

/** What honest programs make of the minutes is taken, and read right. */
class SignedCopyTest {

  private static final Instant AT = Instant.parse("2026-11-21T08:30:00Z");
  private static final TestSigner SERVICE = TestSigner.rsa("Kiem Phieu");
  private static final TestSigner HEAD = TestSigner.p256("Le Thi Kiem");
  private static final byte[] SEALED =
      new PdfSealer(SERVICE.key(), SERVICE.chain())
          .seal(
              TestPdf.saying("12 / 14"),
              new SealDetails("ServiceSeal", "Biên bản", "Đảng bộ", AT),
              Optional.empty())
          .pdf();

  private static List<String> codes(SignedCopy.Examined examined) {
    return examined.faults().stream().map(fault -> fault.code().name()).toList();
  }

  @Test
  void aSecondPersonSignsWithAnotherProgram() throws Exception {
    byte[] copy = OwnTool.of(HEAD).sign(SEALED);

    SignedCopy.Examined examined = SignedCopy.examine(SEALED, copy, TrustedIssuers.none());

    assertEquals(List.of(), codes(examined));
    assertEquals(
        List.of("CN=Kiem Phieu", "CN=Le Thi Kiem"),
        examined.signatures().stream().map(MinutesSignature::subject).toList());
    MinutesSignature first = examined.signatures().get(0);
    MinutesSignature second = examined.signatures().get(1);
    assertEquals(Optional.of(AT), first.signedAt());
    assertEquals(SEALED.length, first.covers());
    assertEquals(copy.length, second.covers());
    assertEquals("CN=Le Thi Kiem", second.issuer());
    assertEquals(HEAD.certificate().getSerialNumber().toString(16), second.serial());
    assertEquals(
        java.util.HexFormat.of()
            .formatHex(
                java.security.MessageDigest.getInstance("SHA-256")
                    .digest(HEAD.certificate().getEncoded())),
        second.fingerprint());
    assertEquals(List.of(true, true), List.of(first.intact(), second.intact()));
    assertEquals(Optional.empty(), second.stampedAt());
    assertEquals(SignerTrust.NOT_CHECKED, second.trust());
    String said = Pdfsig.says(copy);
    assertEquals(2, Pdfsig.count(said, "Signature is Valid."), said);
  }

  @Test
  void theServicesOwnLibrarySignsAgainWithATimeStamp() throws Exception {
    try (TestTimeStampAuthority authority = TestTimeStampAuthority.start()) {
      Instant stamped = Instant.parse("2026-11-21T09:00:05Z");
      authority.stamp(stamped);
      byte[] copy =
          new PdfSealer(HEAD.key(), HEAD.chain())
              .seal(
                  SEALED,
                  new SealDetails("Person", "Tôi ký", "Đảng bộ", AT),
                  Optional.of(new TimeStampAuthority(authority.url())))
              .pdf();

      SignedCopy.Examined examined = SignedCopy.examine(SEALED, copy, TrustedIssuers.none());

      assertEquals(List.of(), codes(examined));
      assertEquals(Optional.of(stamped), examined.signatures().get(1).stampedAt());
    }
  }

  @Test
  void twoSignaturesCanComeAtOnce() {
    byte[] copy = OwnTool.of(TestSigner.rsa("Nguoi thu ba")).sign(OwnTool.of(HEAD).sign(SEALED));

    SignedCopy.Examined examined = SignedCopy.examine(SEALED, copy, TrustedIssuers.none());

    assertEquals(List.of(), codes(examined));
    assertEquals(3, examined.signatures().size());
  }

  @Test
  void aVisibleSignatureStandsWhereThereIsNoText() {
    byte[] copy = OwnTool.of(HEAD).signVisibly(SEALED, new PDRectangle(300, 100, 150, 60));

    assertEquals(List.of(), codes(SignedCopy.examine(SEALED, copy, TrustedIssuers.none())));
  }

  @Test
  void aProgramMayNoteWhenItSaved() {
    byte[] copy =
        OwnTool.of(HEAD)
            .sign(
                SEALED,
                document -> {
                  document.getDocumentInformation().setProducer("Chương trình ký");
                  OwnTool.changed(
                      document.getDocumentInformation().getCOSObject(),
                      document.getDocument().getTrailer());
                });

    assertEquals(List.of(), codes(SignedCopy.examine(SEALED, copy, TrustedIssuers.none())));
  }

  @Test
  void trustComesFromTheConfiguredIssuers(@TempDir Path folder) throws Exception {
    TestSigner issuer = TestSigner.rsa("Co quan cap chung thu");
    Path bundle = folder.resolve("trusted.pem");
    Files.writeString(
        bundle,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(issuer.certificate().getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    byte[] first = OwnTool.of(issuer.issue("Dong chi A")).sign(SEALED);
    byte[] copy = OwnTool.of(HEAD).sign(first);

    List<MinutesSignature> signatures =
        SignedCopy.examine(SEALED, copy, TrustedIssuers.of(bundle)).signatures();

    assertEquals(
        List.of(SignerTrust.NOT_TRUSTED, SignerTrust.TRUSTED, SignerTrust.NOT_TRUSTED),
        signatures.stream().map(MinutesSignature::trust).toList());
  }

  /** The limit itself is taken, one more is not, and neither takes long. */
  @Test
  void asManySignaturesAsAllowed() {
    byte[] copy = SEALED;
    for (int i = 2; i < SignedCopy.MOST_SIGNATURES; i++) {
      copy = OwnTool.of(HEAD).sign(copy);
    }
    byte[] last = OwnTool.of(HEAD).sign(copy);
    long begin = System.nanoTime();

    SignedCopy.Examined taken = SignedCopy.examine(copy, last, TrustedIssuers.none());
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    SignedCopy.Examined refused =
        SignedCopy.examine(last, OwnTool.of(HEAD).sign(last), TrustedIssuers.none());

    assertEquals(List.of(), codes(taken));
    assertEquals(SignedCopy.MOST_SIGNATURES, taken.signatures().size());
    assertEquals(List.of("MINUTES_TOO_MANY_SIGNATURES"), codes(refused));
    assertTrue(took.toSeconds() < 20, () -> "took " + took);
  }
}
