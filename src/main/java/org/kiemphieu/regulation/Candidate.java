package org.kiemphieu.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a candidate list.
 *
 * @param number the line's number on the ballot paper, from 1
 * @param person who
 * @param officialMember false for a probationary member
 * @param memberSince day of admission to the Party, where it is known
 * @param nomination who put the name forward
 */
public record Candidate(
    int number,
    Person person,
    boolean officialMember,
    Optional<LocalDate> memberSince,
    Nomination nomination) {

  /** The same person under another number. */
  public Candidate numbered(int another) {
    return new Candidate(another, person, officialMember, memberSince, nomination);
  }

  /** Who put a name forward. */
  public enum Nomination {
    /** The convening committee (cấp ủy triệu tập). */
    CONVENING_COMMITTEE,
    /** A delegate or member at the assembly (đề cử). */
    ASSEMBLY,
    /** The candidate (ứng cử). */
    SELF
  }
}
