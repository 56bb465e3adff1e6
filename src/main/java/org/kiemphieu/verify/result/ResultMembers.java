package org.kiemphieu.verify.result;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kiemphieu.verify.report.CheckId;

/** Which check looks at which member of the result. Members not named here are not known. */
final class ResultMembers {

  private static final Pattern PERCENTAGE =
      Pattern.compile(".*\\.(percentage|(high|confidence|low)Percentage)");

  private static final Map<String, CheckId> CHECKS = new TreeMap<>();

  static {
    put(CheckId.RESULT_KEYS, "format", "assemblyCode", "electionCode", "round", "count");
    put(CheckId.RESULT_ASSEMBLY, "assembly");
    put(CheckId.RESULT_ELECTION, "election");
    put(CheckId.RESULT_BOARD, "countingBoard");
    put(CheckId.RESULT_CANDIDATES, "candidates");
    put(CheckId.RESULT_OVERRULINGS, "overrulings");
    put(CheckId.RESULT_BASE, "base");
    put(CheckId.RESULT_PAPERS, "present", "issued", "collected");
    put(CheckId.RESULT_RULES, "paper", "basis", "majority", "terms");
    put(CheckId.RESULT_BASE_FIGURE, "baseFigure");
    put(CheckId.RESULT_BALLOTS, "ballots");
    put(CheckId.RESULT_VOTES, "votes");
    put(CheckId.RESULT_OUTCOME, "outcome");
    put(CheckId.RESULT_EARLIER_COUNTS, "earlierCounts", "recountReason");
    put(CheckId.RESULT_PERSONS, "certifiedBy", "confirmedBy", "confirmedAt");
  }

  private ResultMembers() {}

  private static void put(CheckId check, String... names) {
    for (String name : names) {
      CHECKS.put(name, check);
    }
  }

  /** The check of a place in the result, such as {@code votes[3].percentage}. */
  static CheckId of(String member, String path) {
    if (member.equals("votes") && PERCENTAGE.matcher(path).matches()) {
      return CheckId.RESULT_PERCENTAGES;
    }
    return CHECKS.getOrDefault(member, CheckId.RESULT_KEYS);
  }
}
