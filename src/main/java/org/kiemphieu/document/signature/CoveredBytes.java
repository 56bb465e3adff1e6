package org.kiemphieu.document.signature;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/**
 * Whether signatures cover what they seem to: everything from the first byte to the end of their
 * update, but for the signature itself (ISO 32000-2, 12.8.1).
 */
final class CoveredBytes {

  private final byte[] file;
  private final int begin;
  private final Set<Long> ends;

  /**
   * Looks at a file.
   *
   * @param begin where the updates begin in which the signatures must stand
   * @param ends where each of them ends
   */
  CoveredBytes(byte[] file, int begin, List<Integer> ends) {
    this.file = file;
    this.begin = begin;
    this.ends = new HashSet<>();
    ends.forEach(end -> this.ends.add(end.longValue()));
  }

  /**
   * Where the bytes end that a field's signature covers; -1 when there is something it leaves out.
   */
  long end(COSDictionary field) {
    COSDictionary signature = field.getCOSDictionary(COSName.V);
    COSArray range = signature == null ? null : signature.getCOSArray(COSName.BYTERANGE);
    if (range == null || range.size() != 4) {
      return -1;
    }
    long[] numbers = new long[4];
    for (int i = 0; i < 4; i++) {
      numbers[i] = range.getObject(i) instanceof COSNumber number ? number.longValue() : -1;
    }
    long end = numbers[2] + numbers[3];
    boolean whole =
        numbers[0] == 0
            && numbers[1] > begin
            && numbers[2] > numbers[1] + 2
            && numbers[3] > 0
            && numbers[2] < file.length
            && ends.contains(end)
            && isContents(signature, (int) numbers[1], (int) numbers[2]);
    return whole ? end : -1;
  }

  /** What is left out is the signature in hexadecimal digits and nothing else. */
  private boolean isContents(COSDictionary signature, int from, int to) {
    if (file[from] != '<' || file[to - 1] != '>' || (to - from) % 2 != 0) {
      return false;
    }
    byte[] bytes = new byte[(to - from - 2) / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(file[from + 1 + 2 * i], 16);
      int low = Character.digit(file[from + 2 + 2 * i], 16);
      if (high < 0 || low < 0) {
        return false;
      }
      bytes[i] = (byte) (high * 16 + low);
    }
    return signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents
        && Arrays.equals(contents.getBytes(), bytes);
  }
}
