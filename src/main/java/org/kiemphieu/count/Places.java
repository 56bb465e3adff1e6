package org.kiemphieu.count;

import java.util.BitSet;
import java.util.List;

/** Where the sheets of a reference stand in one other reading that is shifted against it. */
final class Places {

  /** The entry of each position, from 1; 0 where there is none. */
  private final int[] entries;

  /** The position of each entry, from 1; 0 where there is none. */
  private final int[] positions;

  private Places(int[] entries, int[] positions) {
    this.entries = entries;
    this.positions = positions;
  }

  /**
   * The places under some shifts.
   *
   * @param shifts the shifts of one reading
   * @param sheets how many sheets the stack has
   */
  static Places of(List<Shift> shifts, int sheets) {
    int[] off = new int[sheets + 1];
    BitSet leftOut = new BitSet();
    for (Shift shift : shifts) {
      for (int position = shift.first(); position <= shift.last(); position++) {
        off[position] += shift.kind().places();
      }
      leftOut.set(shift.leftOut());
    }
    int[] entries = new int[sheets + 1];
    int[] positions = new int[sheets + 1];
    for (int position = 1; position <= sheets; position++) {
      if (!leftOut.get(position)) {
        entries[position] = position + off[position];
        positions[entries[position]] = position;
      }
    }
    return new Places(entries, positions);
  }

  /** The entry that stands for a position; 0 where the reading has none. */
  int entry(int position) {
    return entries[position];
  }

  /**
   * The positions at which the reading has the same sheet as the reference, at the aligned place.
   *
   * @param reference the sheets of the reference; equal numbers are equal sheets
   * @param other the sheets of the reading
   */
  BitSet matching(int[] reference, int[] other) {
    BitSet matching = new BitSet();
    for (int position = 1; position < entries.length; position++) {
      int entry = entries[position];
      matching.set(position, entry > 0 && other[entry - 1] == reference[position - 1]);
    }
    return matching;
  }

  /**
   * The positions whose entry speaks for another sheet already. A sheet accepted without the
   * alignment, which the alignment does not bear out, rests on the entry at its own place; the
   * sheet aligned with that entry cannot rest on it as well. If that one is accepted at its own
   * place too, it rests on that entry instead, and so on.
   *
   * @param unsupported those of the accepted that do not match
   * @param accepted positions accepted without the alignment
   * @param matching see {@link #matching}
   */
  BitSet spokenFor(BitSet unsupported, BitSet accepted, BitSet matching) {
    BitSet spokenFor = new BitSet();
    unsupported.stream()
        .forEach(
            start -> {
              int position = positions[start];
              while (accepted.get(position) && matching.get(position)) {
                position = positions[position];
              }
              spokenFor.set(position);
            });
    return spokenFor;
  }
}
