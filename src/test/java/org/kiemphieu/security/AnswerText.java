package org.kiemphieu.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words in an answer of whatever kind: text, PDF, and what is packed into a ZIP. */
final class AnswerText {

  private AnswerText() {}

  static String of(byte[] body) {
    String start = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
    try {
      return switch (start) {
        case "%PDF" -> pdf(body);
        case "PK\3\4" -> zip(body);
        default -> new String(body, StandardCharsets.UTF_8);
      };
    } catch (IOException e) {
      throw new IllegalStateException("an answer that cannot be read", e);
    }
  }

  private static String pdf(byte[] body) throws IOException {
    try (PDDocument document = Loader.loadPDF(body)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String zip(byte[] body) throws IOException {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        words.append(entry.getName()).append('\n').append(of(zip.readAllBytes())).append('\n');
      }
    }
    return words.toString();
  }
}
