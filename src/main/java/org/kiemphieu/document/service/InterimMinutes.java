package org.kiemphieu.document.service;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.kiemphieu.document.signature.MinutesSource;
import org.kiemphieu.election.domain.CountKey;

/** A page that names the count; gives way to any other source of minutes. */
@DefaultBean
@ApplicationScoped
class InterimMinutes implements MinutesSource {

  private static final int MARGIN = 70;
  private static final int SIZE = 12;

  @Override
  public byte[] pdf(CountKey count) {
    String subject = count.round().assembly() + "/" + count.subject();
    try (PDDocument document = new PDDocument()) {
      // The same bytes every time.
      document.setDocumentId((long) subject.hashCode());
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
        content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
        content.showText(
            new String(subject.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
