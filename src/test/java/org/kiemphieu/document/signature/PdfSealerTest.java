package org.kiemphieu.document.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfSealerTest {

  private static final Instant AT = Instant.parse("2026-11-21T08:30:00Z");
  private static final SealDetails DETAILS =
      new SealDetails("ChuKySo_Test", "Biên bản kiểm phiếu", "Đảng bộ thử", AT);

  private static PdfSealer sealer(TestSigner signer) {
    return new PdfSealer(signer.key(), signer.chain());
  }

  @ParameterizedTest
  @CsvSource({"RSA", "P-256"})
  void pdfsigAcceptsTheSeal(String kind) throws Exception {
    TestSigner signer =
        kind.equals("RSA") ? TestSigner.rsa("Ban kiem phieu") : TestSigner.p256("Ban kiem phieu");

    SealedPdf sealed = sealer(signer).seal(TestPdf.saying("12 / 14"), DETAILS, Optional.empty());

    String said = Pdfsig.says(sealed.pdf());
    assertEquals(1, Pdfsig.count(said, "Signature is Valid."), said);
    assertEquals(1, Pdfsig.count(said, "Total document signed"), said);
    assertEquals(1, Pdfsig.count(said, "ETSI.CAdES.detached"), said);
    assertEquals(false, sealed.timeStamp());
  }

  @Test
  void theSealSaysWhatItIs() throws Exception {
    SealedPdf sealed =
        sealer(TestSigner.rsa("Ban kiem phieu"))
            .seal(TestPdf.saying("12 / 14"), DETAILS, Optional.empty());

    try (PDDocument document = Loader.loadPDF(sealed.pdf())) {
      PDSignature signature = document.getLastSignatureDictionary();
      assertEquals("Biên bản kiểm phiếu", signature.getReason());
      assertEquals("Đảng bộ thử", signature.getLocation());
      assertEquals(AT, signature.getSignDate().toInstant());
      assertEquals("ChuKySo_Test", document.getSignatureFields().get(0).getFullyQualifiedName());
    }
  }

  @Test
  void anAuthorityStampsTheTime() throws Exception {
    try (TestTimeStampAuthority authority = TestTimeStampAuthority.start()) {
      SealedPdf sealed =
          sealer(TestSigner.p256("Ban kiem phieu"))
              .seal(
                  TestPdf.saying("12 / 14"),
                  DETAILS,
                  Optional.of(new TimeStampAuthority(authority.url())));

      assertEquals(true, sealed.timeStamp());
      assertEquals(1, authority.asked());
      String said = Pdfsig.says(sealed.pdf());
      assertEquals(1, Pdfsig.count(said, "Signature is Valid."), said);
      assertEquals(1, Pdfsig.count(said, "Total document signed"), said);
    }
  }

  @ParameterizedTest
  @CsvSource({"FAILING", "LYING", "SLOW"})
  void withoutAStampItIsSignedAllTheSame(TestTimeStampAuthority.Manner manner) throws Exception {
    try (TestTimeStampAuthority authority = TestTimeStampAuthority.start()) {
      authority.be(manner);
      long begin = System.nanoTime();

      SealedPdf sealed =
          sealer(TestSigner.p256("Ban kiem phieu"))
              .seal(
                  TestPdf.saying("12 / 14"),
                  DETAILS,
                  Optional.of(new TimeStampAuthority(authority.url())));

      assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10);
      assertEquals(false, sealed.timeStamp());
      assertEquals(1, authority.asked());
      String said = Pdfsig.says(sealed.pdf());
      assertEquals(1, Pdfsig.count(said, "Signature is Valid."), said);
    }
  }
}
