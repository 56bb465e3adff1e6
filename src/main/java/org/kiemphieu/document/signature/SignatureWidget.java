package org.kiemphieu.document.signature;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tells signature fields and what shows them on a page from everything else. */
final class SignatureWidget {

  private static final Set<String> ENTRIES =
      Set.of(
          "Type",
          "Subtype",
          "FT",
          "T",
          "TU",
          "TM",
          "V",
          "F",
          "Ff",
          "Rect",
          "P",
          "AP",
          "AS",
          "Parent",
          "DA",
          "DR",
          "MK",
          "M",
          "NM",
          "SV",
          "Lock",
          "BS",
          "Border",
          "Q",
          "Kids",
          "Contents");

  private static final Set<String> TYPES = Set.of("Sig", "DocTimeStamp");

  private SignatureWidget() {}

  /** Whether an annotation shows the signature of a field and nothing else. */
  static boolean isOf(COSBase field, COSBase annotation) {
    return annotation instanceof COSDictionary widget
        && COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE))
        && onlyKnown(widget)
        && isSignedField(field)
        && (widget == field || widget.getCOSDictionary(COSName.PARENT) == field);
  }

  /** Whether a field is a signature field that somebody signed. */
  static boolean isSignedField(@Nullable COSBase field) {
    if (!(field instanceof COSDictionary members)
        || !COSName.SIG.equals(members.getCOSName(COSName.FT))
        || !onlyKnown(members)) {
      return false;
    }
    COSDictionary value = members.getCOSDictionary(COSName.V);
    COSArray kids = members.getCOSArray(COSName.KIDS);
    return value != null
        && members.getString(COSName.T) != null
        && !value.containsKey(COSName.getPDFName("Reference"))
        && TYPES.contains(value.getNameAsString(COSName.TYPE, "Sig"))
        && (kids == null || kids.size() <= 1);
  }

  private static boolean onlyKnown(COSDictionary members) {
    return members.keySet().stream().allMatch(key -> ENTRIES.contains(key.getName()));
  }
}
