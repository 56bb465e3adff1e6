package org.kiemphieu.verify.minutes;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.kiemphieu.verify.json.Malformed;

/**
 * What is read of the minutes' PDF.
 *
 * @param pages the text of each page, from top to bottom, white space as one space
 * @param signatures in the order in which they cover more of the file
 */
public record MinutesFile(List<String> pages, List<PdfSignature> signatures) {

  private static final int MOST_PAGES = 500;
  private static final int MOST_SIGNATURES = 50;
  private static final int SECONDS = 60;
  private static final int MOST_TEXT = 1 << 22;
  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  static {
    // What the library has to say about a broken file is in the report already.
    LIBRARY.setLevel(Level.OFF);
  }

  /** Who signed: a certificate, or why the signature does not hold. */
  public record Signer(Optional<X509Certificate> certificate, Malformed fault) {}

  /** Who signed, in the order of the signatures. */
  public List<Signer> signers(byte[] pdf) {
    List<Signer> signers = new ArrayList<>();
    for (PdfSignature one : signatures) {
      try {
        signers.add(new Signer(Optional.of(one.signer(pdf)), new Malformed("", "")));
      } catch (Malformed fault) {
        signers.add(new Signer(Optional.empty(), fault));
      }
    }
    return signers;
  }

  /** Reads a PDF, in bounded time. Throws {@link Malformed} whatever is wrong with it. */
  public static MinutesFile read(byte[] pdf) {
    PdfGuard.check(pdf);
    FutureTask<MinutesFile> task = new FutureTask<>(() -> parse(pdf));
    Thread thread = new Thread(task, "minutes");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException fault) {
      if (fault.getCause() instanceof Malformed malformed) {
        throw malformed;
      }
      // The parser's own faults, its lack of memory or stack too: all of them are the file's.
      throw new Malformed("", "not a PDF that can be read");
    } catch (TimeoutException slow) {
      throw new Malformed("", "a PDF that takes too long to read");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Malformed("", "interrupted");
    }
  }

  private static MinutesFile parse(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted() || document.getNumberOfPages() > MOST_PAGES) {
        throw new Malformed("", "encrypted, or more than " + MOST_PAGES + " pages");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        if (text.length() > MOST_TEXT) {
          throw new Malformed("", "a page with too much text");
        }
        pages.add(text.replaceAll("[\\s\\u00A0]+", " ").strip());
      }
      return new MinutesFile(pages, signatures(document));
    }
  }

  private static List<PdfSignature> signatures(PDDocument document) {
    List<PDSignature> all = document.getSignatureDictionaries();
    if (all.size() > MOST_SIGNATURES) {
      throw new Malformed("", "more than " + MOST_SIGNATURES + " signatures");
    }
    List<PdfSignature> signatures = new ArrayList<>();
    for (PDSignature one : all) {
      COSArray range = one.getCOSObject().getCOSArray(org.apache.pdfbox.cos.COSName.BYTERANGE);
      if (range == null || range.size() != 4) {
        throw new Malformed("ByteRange", "not four numbers");
      }
      String kind = String.valueOf(one.getSubFilter());
      signatures.add(new PdfSignature(one.getByteRange(), one.getContents(), kind));
    }
    signatures.sort(Comparator.comparingLong(PdfSignature::end));
    return signatures;
  }
}
