package org.kiemphieu.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Compares two object graphs by what stands in them, not by the numbers of the objects. Pages are
 * compared without their annotations and the tree above them, and fields that were empty without
 * what a signature puts into them: these are looked at elsewhere.
 */
final class CosComparison {

  /** What signing puts into a signature field that was empty. */
  private static final Set<COSName> OF_SIGNATURE =
      Set.of(COSName.V, COSName.AP, COSName.M, COSName.getPDFName("Lock"), COSName.F);

  private final Set<COSDictionary> emptyFields;
  private final Map<COSDictionary, COSDictionary> pages;

  /**
   * Compares.
   *
   * @param emptyFields signature fields of the first document that nobody had signed, by identity
   * @param pages the second document's page for each page of the first, by identity
   */
  CosComparison(Set<COSDictionary> emptyFields, Map<COSDictionary, COSDictionary> pages) {
    this.emptyFields = emptyFields;
    this.pages = pages;
  }

  private record Pair(@Nullable COSBase first, @Nullable COSBase second) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair pair && pair.first == first && pair.second == second;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(first) + System.identityHashCode(second);
    }
  }

  /** Whether both say the same, all the way down. */
  boolean same(@Nullable COSBase first, @Nullable COSBase second) throws IOException {
    Set<Pair> seen = new HashSet<>();
    Deque<Pair> ahead = new ArrayDeque<>();
    Pair begin = new Pair(resolved(first), resolved(second));
    ahead.add(begin);
    while (!ahead.isEmpty()) {
      Pair next = ahead.pop();
      Pair pair = new Pair(resolved(next.first), resolved(next.second));
      boolean another = seen.add(pair) && (pair.equals(begin) || !isPage(pair));
      if (another && !same(pair, ahead)) {
        return false;
      }
    }
    return true;
  }

  /** Every page is compared by itself; what merely leads to it need not be changed with it. */
  private boolean isPage(Pair pair) {
    return pair.first instanceof COSDictionary page
        && pages.containsKey(page)
        && pages.get(page) == pair.second;
  }

  /** What a reference leads to; nothing for the null object. */
  static @Nullable COSBase resolved(@Nullable COSBase base) {
    COSBase value = base;
    for (int steps = 0; value instanceof COSObject reference && steps < 10; steps++) {
      value = reference.getObject();
    }
    return value instanceof COSNull ? null : value;
  }

  private boolean same(Pair pair, Deque<Pair> ahead) throws IOException {
    COSBase first = pair.first;
    COSBase second = pair.second;
    if (first == null || second == null) {
      return first == second;
    }
    if (first instanceof COSDictionary one && second instanceof COSDictionary other) {
      return sameData(one, other) && sameKeys(one, other, ahead);
    }
    if (first instanceof COSArray one && second instanceof COSArray other) {
      if (one.size() != other.size()) {
        return false;
      }
      for (int i = 0; i < one.size(); i++) {
        ahead.add(new Pair(one.get(i), other.get(i)));
      }
      return true;
    }
    if (first instanceof COSString one && second instanceof COSString other) {
      return Arrays.equals(one.getBytes(), other.getBytes());
    }
    if (first instanceof COSNumber one && second instanceof COSNumber other) {
      return Float.compare(one.floatValue(), other.floatValue()) == 0
          && one.longValue() == other.longValue();
    }
    return Objects.equals(first, second);
  }

  private boolean sameKeys(COSDictionary one, COSDictionary other, Deque<Pair> ahead) {
    Set<COSName> keys = new HashSet<>(one.keySet());
    keys.addAll(other.keySet());
    if (COSName.PAGE.equals(one.getCOSName(COSName.TYPE))) {
      keys.remove(COSName.ANNOTS);
      keys.remove(COSName.PARENT);
    }
    if (emptyFields.contains(one)) {
      keys.removeAll(OF_SIGNATURE);
    }
    for (COSName key : keys) {
      ahead.add(new Pair(one.getItem(key), other.getItem(key)));
    }
    return true;
  }

  /** The data of streams as it stands in the file: equal there is equal decompressed. */
  private static boolean sameData(COSDictionary one, COSDictionary other) throws IOException {
    if (!(one instanceof COSStream) && !(other instanceof COSStream)) {
      return true;
    }
    if (!(one instanceof COSStream first) || !(other instanceof COSStream second)) {
      return false;
    }
    try (InputStream ofFirst = first.createRawInputStream();
        InputStream ofSecond = second.createRawInputStream()) {
      return Arrays.equals(ofFirst.readAllBytes(), ofSecond.readAllBytes());
    }
  }
}
