package org.kiemphieu.testing;

/** Rounds voted on from their approved list to the confirmation, everybody convened being there. */
public final class Votes {

  private Votes() {}

  /** The first version of the list is approved, then {@link #cast}. */
  public static Congress approvedAndCast(Congress congress, String... marks) {
    Api.done(congress.approve());
    return cast(congress, marks);
  }

  /** One paper for each text of marks; two tellers read them, and the result is confirmed. */
  public static Congress cast(Congress congress, String... marks) {
    Api.done(congress.issue(marks.length));
    Api.done(congress.collect(marks.length));
    Api.done(congress.declare(1, marks.length));
    congress.read(Congress.FIRST_TELLER, 1, marks);
    congress.read(Congress.SECOND_TELLER, 2, marks);
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());
    return congress;
  }
}
