package org.kiemphieu.launch;

/** One entry of a reading: what was keyed for a sheet, and as which version. */
record DrillEntry(int position, int version, String marks) implements Comparable<DrillEntry> {

  @Override
  public int compareTo(DrillEntry other) {
    return position == other.position
        ? Integer.compare(version, other.version)
        : Integer.compare(position, other.position);
  }
}
