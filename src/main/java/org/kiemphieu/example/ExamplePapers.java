package org.kiemphieu.example;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kiemphieu.batch.domain.KeyedSheet;

/** Invented ballots, the same at every load. */
final class ExamplePapers {

  /** Any fixed number: it makes every load the same. */
  private static final long SEED = 26_29_299;

  /** One paper in so many is an over-vote, strikes everybody, strikes more than needed. */
  private static final int OVER_VOTE_IN = 60;

  private static final int NOBODY_IN = 140;
  private static final int MORE_STRIKES_IN = 6;

  private ExamplePapers() {}

  /**
   * One paper.
   *
   * @param marks marks notation
   * @param defects names of defects
   */
  record Paper(String marks, List<String> defects) {

    KeyedSheet keyed(int position) {
      return new KeyedSheet(position, marks, defects, OptionalInt.empty(), "");
    }

    /** The paper as a teller reads it who misses the last strike-out. */
    Paper withLastStrikeMissed() {
      int last = marks.lastIndexOf(' ');
      return new Paper(last < 0 ? "" : marks.substring(0, last), defects);
    }
  }

  /** All papers in the box. */
  static List<Paper> all(int papers, int names, int seats) {
    Random random = new Random(SEED);
    List<Paper> all = new ArrayList<>();
    for (int i = 0; i < papers; i++) {
      all.add(new Paper(strikes(random, names, seats), defects(i)));
    }
    return all;
  }

  private static String strikes(Random random, int names, int seats) {
    int needed = names - seats;
    int count = needed;
    if (random.nextInt(OVER_VOTE_IN) == 0) {
      count = needed - 1;
    } else if (random.nextInt(NOBODY_IN) == 0) {
      count = names;
    } else if (random.nextInt(MORE_STRIKES_IN) == 0) {
      count = needed + 1 + random.nextInt(needed);
    }
    TreeSet<Integer> struck = new TreeSet<>();
    while (struck.size() < count) {
      // Some names are struck more often than others: the larger of three draws, spread by a
      // factor.
      int draw =
          Math.max(random.nextInt(names), Math.max(random.nextInt(names), random.nextInt(names)));
      struck.add(draw * 7 % names + 1);
    }
    return struck.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<String> defects(int index) {
    return switch (index) {
      case 17 -> List.of("SIGNATURE");
      case 88 -> List.of("UNSTAMPED");
      case 131 -> List.of("TORN");
      case 240 -> List.of("SEVERAL_INKS");
      default -> List.of();
    };
  }
}
