package org.kiemphieu.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What a PDF says of itself: title, date and number, all from what it shows, so that the same data
 * gives the same file.
 *
 * @param title what it is
 * @param made when what it shows was recorded
 * @param number from the content
 */
record PdfIdentity(String title, Instant made, long number) {

  private static final String PRODUCER = "Kiểm Phiếu";
  private static final int PART = 2;
  private static final String CONFORMANCE = "U";

  /** The identity of a page. */
  static PdfIdentity of(String html, String title, Instant made) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {html, title, made.toString()}) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return new PdfIdentity(title, made, ByteBuffer.wrap(digest.digest()).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Puts it in the place of what the libraries say of the clock and of themselves. */
  void putInto(PDDocument pdf) throws IOException {
    Calendar date =
        GregorianCalendar.from(made.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    information.setCreator(PRODUCER);
    information.setCreationDate(date);
    information.setModificationDate(date);
    pdf.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp(date));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.setDocumentId(number);
  }

  private byte[] xmp(Calendar date) throws IOException {
    try {
      XMPMetadata metadata = XMPMetadata.createXMPMetadata();
      PDFAIdentificationSchema level = metadata.createAndAddPDFAIdentificationSchema();
      level.setPart(PART);
      level.setConformance(CONFORMANCE);
      DublinCoreSchema core = metadata.createAndAddDublinCoreSchema();
      core.setTitle(title);
      XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
      basic.setCreatorTool(PRODUCER);
      basic.setCreateDate(date);
      basic.setModifyDate(date);
      AdobePDFSchema adobe = metadata.createAndAddAdobePDFSchema();
      adobe.setProducer(PRODUCER);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new XmpSerializer().serialize(metadata, out, true);
      return out.toByteArray();
    } catch (BadFieldValueException | TransformerException e) {
      throw new IllegalStateException("the description of a PDF cannot be written", e);
    }
  }
}
