package org.kiemphieu.document.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.refusal.Refusal;

/**
 * Holds a document against the one it was signed upon: everything must be as it was, but for
 * signature fields with their widgets, what validates signatures (the document security store), and
 * the note of which program saved it when.
 */
final class UnchangedContent {

  private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");

  /** Of the catalogue: what signing programs write and no reader shows. */
  private static final Set<COSName> OF_CATALOGUE =
      Set.of(
          COSName.getPDFName("DSS"),
          COSName.getPDFName("Extensions"),
          COSName.VERSION,
          COSName.METADATA);

  private static final Set<COSName> OF_INFORMATION =
      Set.of(COSName.MOD_DATE, COSName.PRODUCER, COSName.CREATION_DATE);

  private static final Set<COSName> OF_FORM =
      Set.of(COSName.FIELDS, SIG_FLAGS, COSName.DA, COSName.DR);

  private final PDDocument before;
  private final PDDocument after;
  private final CosComparison comparison;
  private final Map<COSDictionary, COSDictionary> numbered = new IdentityHashMap<>();
  private final List<Refusal> faults = new ArrayList<>();

  private UnchangedContent(PDDocument before, PDDocument after) {
    this.before = before;
    this.after = after;
    Set<COSDictionary> empty = Collections.newSetFromMap(new IdentityHashMap<>());
    for (COSBase field : SignatureFields.of(before)) {
      if (SignatureFields.isEmpty(field)) {
        empty.add((COSDictionary) field);
      }
    }
    number(
        before.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES),
        after.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES));
    this.comparison = new CosComparison(empty, numbered);
  }

  /**
   * Everything that changed and must not.
   *
   * @param before the document signed upon
   * @param after the document that claims to be the same with signatures
   */
  static List<Refusal> faults(PDDocument before, PDDocument after) throws IOException {
    UnchangedContent content = new UnchangedContent(before, after);
    content.information();
    content.catalogue();
    content.form();
    return content.faults;
  }

  private void information() throws IOException {
    sameBut(
        before.getDocument().getTrailer().getCOSDictionary(COSName.INFO),
        after.getDocument().getTrailer().getCOSDictionary(COSName.INFO),
        OF_INFORMATION);
  }

  private void catalogue() throws IOException {
    COSDictionary one = before.getDocumentCatalog().getCOSObject();
    COSDictionary other = after.getDocumentCatalog().getCOSObject();
    Set<COSName> looked = new HashSet<>(OF_CATALOGUE);
    looked.add(COSName.ACRO_FORM);
    looked.add(COSName.PAGES);
    sameBut(one, other, looked);
    pages();
    if (!comparison.same(one.getItem(COSName.PAGES), other.getItem(COSName.PAGES))) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_PAGES_CHANGED));
    }
  }

  /**
   * Goes through both trees in step as far as they agree; how deep, the first one decides, which
   * the service knows.
   */
  private void number(@Nullable COSDictionary one, @Nullable COSDictionary other) {
    if (one == null || other == null) {
      return;
    }
    COSArray kids = one.getCOSArray(COSName.KIDS);
    COSArray others = other.getCOSArray(COSName.KIDS);
    if (kids == null && others == null) {
      numbered.put(one, other);
    } else if (kids != null && others != null) {
      for (int i = 0; i < Math.min(kids.size(), others.size()); i++) {
        number(dictionary(kids.getObject(i)), dictionary(others.getObject(i)));
      }
    }
  }

  private void pages() throws IOException {
    int page = 0;
    for (PDPage sheet : before.getPages()) {
      page++;
      COSDictionary twin = numbered.get(sheet.getCOSObject());
      if (twin != null) {
        page(sheet.getCOSObject(), twin, page);
      }
    }
  }

  private void page(COSDictionary one, COSDictionary other, int page) throws IOException {
    if (!comparison.same(one, other)) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_PAGE_CHANGED).with("page", page));
    }
    List<COSBase> annotations = SignatureFields.members(one, COSName.ANNOTS);
    List<COSBase> others = SignatureFields.members(other, COSName.ANNOTS);
    boolean kept =
        others.size() >= annotations.size()
            && comparison.same(array(annotations), array(others.subList(0, annotations.size())));
    List<COSBase> added = kept ? others.subList(annotations.size(), others.size()) : List.of();
    if (!kept || !added.stream().allMatch(this::isOfSignature)) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_ANNOTATION_CHANGED).with("page", page));
    } else if (new CoveredText(before, page).isCovered(annotations, added)) {
      faults.add(Refusal.of(MinutesRefusal.MINUTES_TEXT_COVERED).with("page", page));
    }
  }

  /** A widget of a field of the form: what no field has nobody checks. */
  private boolean isOfSignature(COSBase annotation) {
    return SignatureFields.of(after).stream()
        .anyMatch(field -> SignatureWidget.isOf(field, annotation));
  }

  private void form() throws IOException {
    COSDictionary one = SignatureFields.form(before);
    COSDictionary other = SignatureFields.form(after);
    sameBut(one, other, OF_FORM);
    List<COSBase> fields = SignatureFields.of(before);
    List<COSBase> others = SignatureFields.of(after);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < Math.max(fields.size(), others.size()); i++) {
      COSBase was = i < fields.size() ? fields.get(i) : null;
      COSBase is = i < others.size() ? others.get(i) : null;
      String name = SignatureFields.name(is == null ? was : is);
      boolean right = was == null ? SignatureWidget.isSignedField(is) : comparison.same(was, is);
      if (!right || !names.add(name)) {
        faults.add(Refusal.of(MinutesRefusal.MINUTES_FIELD_CHANGED).with("name", name));
      }
    }
  }

  private void sameBut(@Nullable COSDictionary one, @Nullable COSDictionary other, Set<COSName> but)
      throws IOException {
    Set<COSName> keys = new HashSet<>();
    keys.addAll(one == null ? Set.of() : one.keySet());
    keys.addAll(other == null ? Set.of() : other.keySet());
    keys.removeAll(but);
    for (COSName key : keys.stream().sorted().toList()) {
      COSBase was = one == null ? null : one.getItem(key);
      COSBase is = other == null ? null : other.getItem(key);
      if (!comparison.same(was, is)) {
        faults.add(
            Refusal.of(MinutesRefusal.MINUTES_DOCUMENT_CHANGED).with("entry", key.getName()));
      }
    }
  }

  private static @Nullable COSDictionary dictionary(@Nullable COSBase base) {
    return base instanceof COSDictionary members ? members : null;
  }

  private static COSArray array(List<COSBase> members) {
    COSArray array = new COSArray();
    members.forEach(array::add);
    return array;
  }
}
