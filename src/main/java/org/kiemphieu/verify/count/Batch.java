package org.kiemphieu.verify.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.verify.rules.Ruling;

/** A batch: its readings, and what is held of its sheets in the present pass. */
final class Batch {

  private final Map<Integer, Reading> readings = new TreeMap<>();
  private final Set<String> tellers = new HashSet<>();
  private final Map<Integer, Held> looked = new HashMap<>();
  private final Map<Integer, Held> ruled = new HashMap<>();
  private int[] acceptances;
  private int[] rulings;
  private BitSet differing = new BitSet();
  private @Nullable Sheets agreed;
  private long agreedIn;
  private int pass = 1;
  private int sheets;

  Batch(int sheets) {
    this.sheets = sheets;
    this.acceptances = new int[sheets];
    this.rulings = new int[sheets];
  }

  int sheets() {
    return sheets;
  }

  int pass() {
    return pass;
  }

  boolean reconciled() {
    return agreed != null;
  }

  void resize(int number) {
    sheets = number;
    acceptances = Arrays.copyOf(acceptances, number);
    rulings = Arrays.copyOf(rulings, number);
    readings.values().forEach(reading -> reading.resize(number));
  }

  Optional<Reading> reading(int number) {
    return Optional.ofNullable(readings.get(number));
  }

  int readings() {
    return readings.size();
  }

  /** Begins a reading. False where the teller has or had one of this batch. */
  boolean begin(int number, String teller) {
    readings.put(number, new Reading(teller, sheets));
    return tellers.add(teller);
  }

  List<Reading> completeReadings() {
    return readings.values().stream().filter(one -> one.stands() && one.complete()).toList();
  }

  /** Reconciles the complete readings: positions on which they differ, ascending. */
  List<Integer> reconcile(long sequence) {
    List<String[]> all = new ArrayList<>();
    completeReadings().forEach(reading -> all.add(reading.contents()));
    String[] first = all.get(0);
    differing = new BitSet();
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      boolean same = true;
      for (String[] other : all) {
        same &= i < other.length && i < first.length && other[i].equals(first[i]);
      }
      if (same) {
        acceptances[i]++;
      } else {
        differing.set(i);
        different.add(i + 1);
      }
    }
    agreed = Sheets.pack(first.length == sheets ? first : Arrays.copyOf(first, sheets));
    agreedIn = sequence;
    return different;
  }

  void nextPass() {
    pass++;
    agreed = null;
    looked.clear();
    ruled.clear();
  }

  int acceptance(int position) {
    return acceptances[position - 1];
  }

  void accept(int position, Held held) {
    acceptances[position - 1]++;
    looked.put(position, held);
    ruled.remove(position);
  }

  int ruling(int position) {
    return rulings[position - 1];
  }

  void rule(int position, Ruling ruling, long sequence) {
    Held held = held(position).orElseThrow();
    rulings[position - 1]++;
    ruled.put(
        position,
        new Held(
            held.marks(),
            held.defects(),
            held.grounds(),
            held.acceptedIn(),
            Optional.of(ruling),
            sequence));
  }

  /** What is held at a position. */
  Optional<Held> held(int position) {
    return held(position, agreed == null ? new String[sheets] : agreed.unpack());
  }

  /** The contents on which the readings agree; positions where they differ hold anything. */
  String[] agreement() {
    return agreed == null ? new String[0] : agreed.unpack();
  }

  /** What is held at a position, given {@link #agreement()}. */
  Optional<Held> held(int position, String[] agreement) {
    if (agreed == null) {
      return Optional.empty();
    }
    Held held = ruled.getOrDefault(position, looked.get(position));
    if (held != null || differing.get(position - 1)) {
      return Optional.ofNullable(held);
    }
    Content content = Content.of(agreement[position - 1]);
    return Optional.of(
        new Held(
            content.marks(), content.defects(), "READINGS_AGREE", agreedIn, Optional.empty(), 0));
  }
}
