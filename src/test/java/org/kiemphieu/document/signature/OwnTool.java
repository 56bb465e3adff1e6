package org.kiemphieu.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Somebody's own signing program, which shares nothing with the service: PDFBox writes the update,
 * BouncyCastle the signature.
 */
public final class OwnTool {

  private final TestSigner signer;
  private String digest = "SHA256";

  private OwnTool(TestSigner signer) {
    this.signer = signer;
  }

  public static OwnTool of(TestSigner signer) {
    return new OwnTool(signer);
  }

  /** An old program that signs with this digest. */
  public OwnTool withDigest(String another) {
    digest = another;
    return this;
  }

  /** Something else done to the document before it is signed, in the same update. */
  public interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** Signs, invisibly. */
  public byte[] sign(byte[] pdf) {
    return sign(pdf, document -> {});
  }

  /** Changes the document and signs it as changed. */
  public byte[] sign(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      document.addSignature(signature(), content -> cms(content.readAllBytes()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signs visibly: the signature shows on the first page. */
  byte[] signVisibly(byte[] pdf, PDRectangle where) {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      document.addSignature(signature(), content -> cms(content.readAllBytes()), options);
      PDAnnotationWidget widget =
          document
              .getSignatureFields()
              .get(document.getSignatureFields().size() - 1)
              .getWidgets()
              .get(0);
      widget.setRectangle(where);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a change as an update nobody signed. */
  static byte[] change(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Marks everything on the way to an object as changed, so that it goes into the update. */
  public static void changed(COSDictionary... dictionaries) {
    for (COSDictionary dictionary : dictionaries) {
      dictionary.setNeedToBeUpdated(true);
    }
  }

  private PDSignature signature() {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
    signature.setReason("Tôi ký biên bản");
    Calendar now = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    now.setTime(Date.from(Instant.now()));
    signature.setSignDate(now);
    return signature;
  }

  private byte[] cms(byte[] content) throws IOException {
    String cipher = signer.key() instanceof ECPrivateKey ? "ECDSA" : "RSA";
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder(digest + "with" + cipher).build(signer.key()),
                  signer.certificate()));
      generator.addCertificates(new JcaCertStore(signer.chain()));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (CMSException | CertificateException | OperatorCreationException e) {
      throw new IOException(e);
    }
  }
}
