package org.kiemphieu.delegate.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about the roll is refused. */
public enum DelegateRefusal implements RefusalCode {
  DELEGATE_UNKNOWN(RefusalKind.NOT_FOUND),
  ROLL_NOT_KEPT(RefusalKind.NOT_FOUND),
  /** No moment such as 2026-11-21T00:45:15Z. */
  MOMENT_MALFORMED(RefusalKind.MALFORMED),
  /** A line of a list names somebody who is not on the roll. */
  DELEGATE_NOT_ON_ROLL(RefusalKind.BREAKS_RULE),
  /** The same code on two lines of one list. */
  DELEGATE_LISTED_TWICE(RefusalKind.BREAKS_RULE),
  /** One person, by name and day of birth, under two codes. */
  PERSON_ENROLLED_TWICE(RefusalKind.BREAKS_RULE),
  /** Alternates are of delegate congresses, probationary members of member congresses. */
  DELEGATE_KIND_OF_ANOTHER_ASSEMBLY(RefusalKind.BREAKS_RULE),
  /** Taken off the roll: neither comes nor has credentials. */
  DELEGATE_IS_WITHDRAWN(RefusalKind.OUT_OF_STATE),
  CREDENTIALS_ARE_NOT_RECOGNISED(RefusalKind.OUT_OF_STATE),
  /** Temporary activity, exemption and suspension are of member congresses. */
  PRESENCE_OF_ANOTHER_ASSEMBLY(RefusalKind.BREAKS_RULE),
  ABSENCE_REASON_NEEDED(RefusalKind.BREAKS_RULE),
  ALTERNATE_NEEDED(RefusalKind.BREAKS_RULE),
  /** A reason, an alternate or a yes or no that this presence does not have. */
  PRESENCE_SAYS_TOO_MUCH(RefusalKind.BREAKS_RULE),
  /** Only an official delegate is replaced. */
  REPLACED_IS_NOT_OFFICIAL(RefusalKind.BREAKS_RULE),
  /** Members of the convening committee are deducted, not replaced. */
  REPLACED_OF_CONVENING_COMMITTEE(RefusalKind.BREAKS_RULE),
  ALTERNATE_IS_NONE(RefusalKind.BREAKS_RULE),
  ALTERNATE_REPLACES_ANOTHER(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  DelegateRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
