package org.kiemphieu.verify.minutes;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.kiemphieu.verify.seal.Sha256;

/** What a PDF was before each of its updates: every state of the file that ends as a PDF does. */
public final class Revisions {

  private static final int MOST = 500;

  private Revisions() {}

  /** SHA-256 in hexadecimal of each such state, the last one too. */
  public static Set<String> digests(byte[] pdf) {
    Set<String> digests = new HashSet<>();
    MessageDigest digest = Sha256.digest();
    int done = 0;
    for (int end = 5; end <= pdf.length && digests.size() < MOST; end++) {
      if (ends(pdf, end)) {
        digest.update(pdf, done, end - done);
        done = end;
        digests.add(soFar(digest));
      }
    }
    digests.add(Sha256.hex(pdf));
    return digests;
  }

  private static boolean ends(byte[] pdf, int end) {
    byte last = pdf[end - 1];
    return (last == 'F' || last == '\n' || last == '\r') && PdfSignature.endsFile(pdf, end);
  }

  private static String soFar(MessageDigest digest) {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
