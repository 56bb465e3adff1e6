package org.kiemphieu.result;

import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;

/** Confirmed results of every kind, counted over HTTP. */
final class Outcomes {

  private Outcomes() {}

  /** Five votes for number 2, four for 1 and 3, two for 4; the sixth paper is invalid. */
  static Congress filled() {
    return confirmed(Congress.under190(3).counting(4, 6), "4", "4", "4", "1", "3", "");
  }

  /** Five votes for number 1, four for 2; 3 and 4 have three each for the third seat. */
  static Congress tied() {
    return confirmed(Congress.under190(3).counting(4, 5), "2", "3", "3", "4", "4");
  }

  /** Three votes for numbers 3 and 4; 1 and 2 have one each, where two are needed. */
  static Congress unfilled() {
    return confirmed(Congress.under190(3).counting(4, 3), "1", "2", "1 2");
  }

  /** One vote each for two names and one seat, under rules by which the lot decides. */
  static Congress tiedForTheLot() {
    return confirmed(Congress.underOwnRules(1, 1).counting(2, 2), "1", "2");
  }

  /** Counts the round anew, with other papers than before, and confirms that. */
  static Congress recounted(Congress first, String... marks) {
    Api.done(Decisions.recount(first, Role.PRESIDIUM, 2, "Khiếu nại"));
    Congress second = first.inCount(2);
    Api.done(second.declare(1, marks.length));
    return confirmed(second, marks);
  }

  private static Congress confirmed(Congress counting, String... marks) {
    counting.read(Congress.FIRST_TELLER, 1, marks);
    counting.read(Congress.SECOND_TELLER, 2, marks);
    Api.done(counting.close());
    Api.done(counting.certify());
    Api.done(counting.confirm());
    return counting;
  }
}
