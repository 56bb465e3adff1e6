package org.kiemphieu.verify.count;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reading of a batch. */
final class Reading {

  private final String teller;
  private @Nullable String @Nullable [] open;
  private int[] versions;
  private @Nullable Sheets sheets;
  private boolean aside;

  Reading(String teller, int sheets) {
    this.teller = teller;
    this.open = new String[sheets];
    this.versions = new int[sheets];
  }

  String teller() {
    return teller;
  }

  boolean complete() {
    return sheets != null;
  }

  boolean stands() {
    return !aside;
  }

  void setAside() {
    aside = true;
    open = null;
    sheets = null;
  }

  /** The batch has another number of sheets now. */
  void resize(int number) {
    if (open != null) {
      open = Arrays.copyOf(open, number);
      versions = Arrays.copyOf(versions, number);
    }
  }

  /** Whether more can be keyed. */
  boolean takes() {
    return open != null;
  }

  int version(int position) {
    return versions[position - 1];
  }

  @Nullable String content(int position) {
    return open == null ? null : open[position - 1];
  }

  void key(int position, int version, String content) {
    if (open != null) {
      open[position - 1] = content;
      versions[position - 1] = version;
    }
  }

  /** Closes the reading. False where a position has no ballot; those then have none at all. */
  boolean close() {
    if (open == null) {
      return false;
    }
    boolean whole = true;
    String[] all = new String[open.length];
    for (int i = 0; i < all.length; i++) {
      String content = open[i];
      whole &= content != null;
      all[i] = content == null ? "|" : content;
    }
    sheets = Sheets.pack(all);
    open = null;
    versions = new int[0];
    return whole;
  }

  String[] contents() {
    return Objects.requireNonNull(sheets).unpack();
  }
}
