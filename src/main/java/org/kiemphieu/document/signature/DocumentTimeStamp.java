package org.kiemphieu.document.signature;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp over a whole document, in a field of its own (ETSI EN 319 142-1, 5.4.3). */
final class DocumentTimeStamp {

  private DocumentTimeStamp() {}

  /** Whether a signed field holds one, and not a person's signature. */
  static boolean isOne(COSDictionary field) {
    COSDictionary value = field.getCOSDictionary(COSName.V);
    return value != null && "ETSI.RFC3161".equals(value.getNameAsString(COSName.SUB_FILTER));
  }

  /** Whether it was made of the bytes it covers, by the certificate it names. */
  static boolean holds(COSDictionary value, byte[] file) throws IOException {
    COSArray range = value.getCOSArray(COSName.BYTERANGE);
    if (range == null
        || !(value.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents)) {
      return false;
    }
    // Behind the token stand zeros up to the length that was kept free for it.
    try (ASN1InputStream in = new ASN1InputStream(contents.getBytes())) {
      TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(in.readObject()));
      int second = range.getInt(2);
      return TimeStampCheck.holds(
          token,
          Arrays.copyOf(file, range.getInt(1)),
          Arrays.copyOfRange(file, second, second + range.getInt(3)));
    } catch (TSPException e) {
      return false;
    }
  }
}
