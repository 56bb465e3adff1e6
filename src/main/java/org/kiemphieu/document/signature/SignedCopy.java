package org.kiemphieu.document.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.document.domain.MinutesSignature;
import org.kiemphieu.refusal.Refusal;

/**
 * Examines a copy of a document that somebody signed: the same bytes, then nothing but new
 * signatures, each of which holds and covers everything before it. The copy is hostile until it
 * passed: each examination lets only that through which the next one can take.
 */
public final class SignedCopy {

  /** Most bytes of a copy. */
  public static final int MOST_BYTES = 10_000_000;

  /** Most bytes that may be appended at a time. */
  public static final int MOST_APPENDED = 5_000_000;

  /** Most signatures on a document. */
  public static final int MOST_SIGNATURES = 50;

  private static final Logger LOG = Logger.getLogger(SignedCopy.class);

  private final byte[] base;
  private final byte[] copy;
  private final TrustedIssuers trusted;
  private final List<Refusal> faults = new ArrayList<>();

  private SignedCopy(byte[] base, byte[] copy, TrustedIssuers trusted) {
    this.base = base;
    this.copy = copy;
    this.trusted = trusted;
  }

  /**
   * What came of it.
   *
   * @param faults why the copy is refused; empty when it is taken
   * @param signatures every signature on it, the earliest first; empty when it is refused
   */
  public record Examined(List<Refusal> faults, List<MinutesSignature> signatures) {
    public Examined {
      faults = List.copyOf(faults);
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * Examines.
   *
   * @param base the document that was to be signed
   * @param copy what came back
   */
  public static Examined examine(byte[] base, byte[] copy, TrustedIssuers trusted) {
    SignedCopy examination = new SignedCopy(base, copy, trusted);
    List<MinutesSignature> signatures = examination.examine();
    return new Examined(examination.faults, examination.faults.isEmpty() ? signatures : List.of());
  }

  /** Who signed a document that is known to be sound. */
  public static List<MinutesSignature> signatures(byte[] pdf, TrustedIssuers trusted) {
    return new PdfSignatures(pdf, trusted).all();
  }

  private List<MinutesSignature> examine() {
    sizeAndBegin();
    if (!faults.isEmpty()) {
      return List.of();
    }
    AppendedUpdates.Found updates = AppendedUpdates.read(copy, base.length);
    faults.addAll(updates.faults());
    if (!updates.readable()) {
      return List.of();
    }
    try (PDDocument before = Loader.loadPDF(base);
        PDDocument after = Loader.loadPDF(copy)) {
      return contentAndSignatures(before, after, updates.ends());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The libraries' own refusals; nothing is stored.
      LOG.warnf(e, "a signed copy could not be read");
      faults.add(Refusal.of(MinutesRefusal.MINUTES_STRUCTURE_BROKEN).with("position", base.length));
      return List.of();
    }
  }

  private void sizeAndBegin() {
    if (copy.length > MOST_BYTES) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_FILE_TOO_LARGE).with("bytes", MOST_BYTES));
    }
    if (copy.length - base.length > MOST_APPENDED) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_GROWN_TOO_MUCH).with("bytes", MOST_APPENDED));
    }
    byte[] head = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    if (copy.length < head.length || !Arrays.equals(copy, 0, head.length, head, 0, head.length)) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_NOT_PDF));
    } else if (copy.length < base.length
        || !Arrays.equals(copy, 0, base.length, base, 0, base.length)) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_NOT_CONTINUED));
    }
  }

  private List<MinutesSignature> contentAndSignatures(
      PDDocument before, PDDocument after, List<Integer> ends) throws IOException {
    faults.addAll(UnchangedContent.faults(before, after));
    List<COSDictionary> added = SignatureFields.signedSince(before, after);
    int all = SignatureFields.of(after).size();
    if (all > MOST_SIGNATURES) {
      faults.add(
          Refusal.of(MinutesRefusal.MINUTES_TOO_MANY_SIGNATURES)
              .with("count", all)
              .with("most", MOST_SIGNATURES));
      return List.of();
    }
    boolean covered = covered(added, ends);
    boolean bySomebody = added.stream().anyMatch(field -> !DocumentTimeStamp.isOne(field));
    if (!bySomebody) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_SIGNATURE_MISSING));
      return List.of();
    }
    if (!covered) {
      return List.of();
    }
    return verified(before, added);
  }

  /** Each covers its update to the end, the last one the whole file. */
  private boolean covered(List<COSDictionary> added, List<Integer> ends) {
    CoveredBytes bytes = new CoveredBytes(copy, base.length, ends);
    boolean all = true;
    long last = 0;
    for (COSDictionary field : added) {
      long end = bytes.end(field);
      last = Math.max(last, end);
      if (end < 0) {
        all = false;
        faults.add(partial(SignatureFields.name(field)));
      }
    }
    if (all && !added.isEmpty() && last != copy.length) {
      all = false;
      faults.add(partial(SignatureFields.name(added.get(added.size() - 1))));
    }
    return all;
  }

  private static Refusal partial(String name) {
    return Refusal.of(MinutesRefusal.MINUTES_SIGNATURE_PARTIAL).with("name", name);
  }

  private List<MinutesSignature> verified(PDDocument before, List<COSDictionary> added)
      throws IOException {
    PdfSignatures examined = new PdfSignatures(copy, trusted);
    List<MinutesSignature> signatures = examined.all();
    Map<String, MinutesSignature> byField =
        signatures.stream()
            .collect(
                Collectors.toMap(
                    MinutesSignature::field, Function.identity(), (first, second) -> second));
    Set<String> weak = examined.weak();
    for (COSDictionary field : added) {
      String name = SignatureFields.name(field);
      boolean holds =
          DocumentTimeStamp.isOne(field)
              ? DocumentTimeStamp.holds(field.getCOSDictionary(COSName.V), copy)
              : Optional.ofNullable(byField.get(name)).map(MinutesSignature::intact).orElse(false);
      if (!holds) {
        faults.add(Refusal.of(MinutesRefusal.MINUTES_SIGNATURE_BROKEN).with("name", name));
      } else if (weak.contains(name)) {
        faults.add(Refusal.of(MinutesRefusal.MINUTES_SIGNATURE_WEAK).with("name", name));
      }
    }
    for (COSBase field : SignatureFields.of(before)) {
      String name = SignatureFields.name(field);
      if (faults.isEmpty() && byField.containsKey(name) && !examined.onlySignaturesSince(name)) {
        faults.add(Refusal.of(MinutesRefusal.MINUTES_DOCUMENT_CHANGED).with("entry", name));
      }
    }
    return signatures;
  }
}
