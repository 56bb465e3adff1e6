package org.kiemphieu.testing;

import java.util.Map;
import org.kiemphieu.election.domain.RoundStage;

/** Rounds of three seats, four names and three ballots, brought to a stage over HTTP. */
public final class Stages {

  private Stages() {}

  /** A congress whose first round is in {@code stage}. */
  public static Congress at(RoundStage stage) {
    Congress congress = Congress.under190(3);
    switch (stage) {
      case DRAFT -> draft(congress);
      case LIST_APPROVED -> {
        draft(congress);
        Api.done(congress.approve());
      }
      case VOTING -> congress.voting(4, 3);
      case COUNTING -> counting(congress);
      case COUNTED -> counted(congress);
      case CERTIFIED -> {
        counted(congress);
        Api.done(congress.certify());
      }
      case CONFIRMED -> {
        counted(congress);
        Api.done(congress.certify());
        Api.done(congress.confirm());
      }
      case ANNULLED -> {
        counting(congress);
        Api.done(congress.annul(Map.of("grounds", "DECISION", "reason", "Đại hội quyết định")));
      }
    }
    return congress;
  }

  private static void draft(Congress congress) {
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(4));
  }

  /** All papers are in batch 1, and both its readings have begun. */
  private static void counting(Congress congress) {
    congress.counting(4, 3);
    congress.begin(Congress.FIRST_TELLER, 1);
    congress.begin(Congress.SECOND_TELLER, 1);
  }

  private static void counted(Congress congress) {
    counting(congress);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "1 2");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "1 2");
    Api.done(congress.close());
  }
}
