package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is still to be done, or may be done.
 *
 * @param what the sort of thing
 * @param subject path below the assembly of what it is about; empty for the assembly
 * @param day by when, or from when; none where there is no day for it
 */
public record Due(What what, String subject, Optional<LocalDate> day) {

  /** The sorts of things. */
  public enum What {
    /** Every round has come to its end and the assembly is not closed. */
    CLOSE_ASSEMBLY,
    /** Holidays within the period of complaints have to be entered. */
    ENTER_HOLIDAYS,
    /** Complaints are received up to that day. */
    RECEIVE_COMPLAINTS,
    /** A complaint waits for the inspection committee of the direct superior. */
    VERIFY_COMPLAINT,
    /** The superior committee has not decided on the result of an election. */
    APPROVE_RESULT,
    /** Ballots of an ended round are in no package. */
    SEAL_BALLOTS,
    /** The presidium has not taken over a sealed package. */
    TAKE_OVER_BALLOTS,
    /** A package was unsealed and is not sealed again. */
    SEAL_AGAIN,
    /** A package is kept up to the day before that day. */
    KEEP_BALLOTS,
    /** Nothing stands in the way of destroying a package. */
    DESTROY_BALLOTS
  }
}
