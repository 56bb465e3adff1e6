package org.kiemphieu.subordinate.domain;

import org.kiemphieu.person.MakeUp;

/** Whether a body meets a target; decided in whole numbers, never by a rounded percentage. */
public sealed interface TargetAnswer {

  /** It does, whatever those are of whom it is not known. */
  record Met() implements TargetAnswer {}

  /**
   * It does not, whatever those are of whom it is not known.
   *
   * @param missing how many more would be needed among as many people, if all unknown were so
   */
  record NotMet(int missing) implements TargetAnswer {}

  /**
   * Those of whom it is not known decide it, or nobody is elected yet.
   *
   * @param unknown how many they are
   */
  record Undecided(int unknown) implements TargetAnswer {}

  /** One hundred per cent. */
  int WHOLE = 100;

  /**
   * Decides on a target.
   *
   * @param share those who are so, and those of whom it is not known
   * @param people of how many
   * @param percent at least so many per cent of them, 0 to 100
   */
  static TargetAnswer of(MakeUp.Share share, int people, int percent) {
    long needed = (long) percent * people;
    if (people == 0) {
      return new Undecided(0);
    }
    if ((long) WHOLE * share.count() >= needed) {
      return new Met();
    }
    long atMost = (long) WHOLE * (share.count() + share.unknown());
    return atMost >= needed
        ? new Undecided(share.unknown())
        : new NotMet((int) ((needed - atMost + WHOLE - 1) / WHOLE));
  }
}
