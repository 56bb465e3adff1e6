package org.kiemphieu.document.signature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fields of a document's form. */
final class SignatureFields {

  private SignatureFields() {}

  /** The form; none where the document has none. */
  static @Nullable COSDictionary form(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
  }

  /** Its fields in order. */
  static List<COSBase> of(PDDocument document) {
    return members(form(document), COSName.FIELDS);
  }

  /** The fields signed in one document and not in an earlier one. */
  static List<COSDictionary> signedSince(PDDocument before, PDDocument after) {
    Set<String> earlier = new HashSet<>();
    for (COSBase field : of(before)) {
      if (!isEmpty(field)) {
        earlier.add(name(field));
      }
    }
    List<COSDictionary> signed = new ArrayList<>();
    for (COSBase field : of(after)) {
      if (SignatureWidget.isSignedField(field) && !earlier.contains(name(field))) {
        signed.add((COSDictionary) field);
      }
    }
    return signed;
  }

  /** Whether a field waits for a signature. */
  static boolean isEmpty(COSBase field) {
    return field instanceof COSDictionary members
        && COSName.SIG.equals(members.getCOSName(COSName.FT))
        && !members.containsKey(COSName.V);
  }

  /** The name of a field; empty where it has none. */
  static String name(@Nullable COSBase field) {
    String name = field instanceof COSDictionary members ? members.getString(COSName.T) : null;
    return name == null ? "" : name;
  }

  /** The members of an array, references resolved; none where there is no array. */
  static List<COSBase> members(@Nullable COSDictionary dictionary, COSName key) {
    COSArray array = dictionary == null ? null : dictionary.getCOSArray(key);
    List<COSBase> members = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      COSBase member = CosComparison.resolved(array.get(i));
      members.add(member == null ? COSNull.NULL : member);
    }
    return members;
  }
}
