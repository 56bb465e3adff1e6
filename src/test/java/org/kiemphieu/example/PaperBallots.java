package org.kiemphieu.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers in the box of the example election, always the same ones, and what a person who counts
 * them by hand would come to. Knows nothing of the service's classes.
 */
final class PaperBallots {

  static final int PAPERS = 299;
  static final int NAMES = 29;
  static final int SEATS = 26;

  private PaperBallots() {}

  /**
   * One paper.
   *
   * @param struck the numbers struck through, with a space between two
   * @param defect what else can be seen on it; empty for nothing
   * @param counts whether it counts in the end, after the board has ruled where it must
   */
  record Paper(String struck, String defect, boolean counts) {

    /** What the second teller keys when a strike is overlooked. */
    String misread() {
      return struck.substring(0, struck.lastIndexOf(' '));
    }

    boolean votesFor(int number) {
      return Stream.of(struck.split(" ")).noneMatch(String.valueOf(number)::equals);
    }
  }

  /** The papers from the top of the first batch to the bottom of the last. */
  static List<Paper> inTheBox() {
    Random voters = new Random(190);
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < PAPERS; i++) {
      papers.add(paper(i, voters));
    }
    return papers;
  }

  private static Paper paper(int index, Random voters) {
    return switch (index) {
      // Two struck leave 27 standing for 26 seats.
      case 7, 70, 170, 270 -> new Paper(struck(2, voters), "", false);
      // Nobody left standing.
      case 33, 133 -> new Paper(struck(NAMES, voters), "", false);
      // Settled by the regulation.
      case 91 -> new Paper(struck(4, voters), "SIGNATURE", false);
      case 192 -> new Paper(struck(4, voters), "NOT_ISSUED", false);
      // The board holds the first valid, the second invalid.
      case 55 -> new Paper(struck(5, voters), "TORN", true);
      case 255 -> new Paper(struck(5, voters), "PENCIL", false);
      default -> new Paper(struck(3 + voters.nextInt(6), voters), "", true);
    };
  }

  /** Names further down the list are struck more often, so that votes differ. */
  private static String struck(int count, Random voters) {
    TreeSet<Integer> numbers = new TreeSet<>();
    while (numbers.size() < count) {
      numbers.add(1 + Math.max(voters.nextInt(NAMES), voters.nextInt(NAMES)));
    }
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Votes of each name, counted by hand. */
  static List<Integer> votes(List<Paper> papers) {
    return IntStream.rangeClosed(1, NAMES)
        .map(number -> (int) papers.stream().filter(p -> p.counts() && p.votesFor(number)).count())
        .boxed()
        .toList();
  }

  /** The numbers of those elected, most votes first; the papers leave no tie at the last seat. */
  static List<Integer> elected(List<Integer> votes) {
    List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(1, NAMES).boxed().toList());
    numbers.removeIf(number -> 2 * votes.get(number - 1) <= PAPERS);
    numbers.sort(Comparator.comparing((Integer number) -> -votes.get(number - 1)));
    return numbers.subList(0, Math.min(SEATS, numbers.size()));
  }
}
