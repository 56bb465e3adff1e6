package org.kiemphieu.assembly.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about an assembly is refused, besides the rules of its regulation. */
public enum AssemblyRefusal implements RefusalCode {
  ASSEMBLY_UNKNOWN(RefusalKind.NOT_FOUND),
  REGULATION_UNKNOWN(RefusalKind.NOT_FOUND),
  ATTENDANCE_NOT_RECORDED(RefusalKind.NOT_FOUND),
  /** Its kind, regulation and readings are fixed once a list has been approved. */
  ASSEMBLY_FIXED(RefusalKind.OUT_OF_STATE),
  OWN_RULES_MISSING(RefusalKind.BREAKS_RULE),
  OWN_RULES_NOT_EXPECTED(RefusalKind.BREAKS_RULE),
  /** A paper with two boxes counts lines, not how many are agreed to. */
  MINIMUM_VOTES_ON_BOXES(RefusalKind.BREAKS_RULE),
  /** Only a conference is of a body that was elected. */
  BODY_OF_CONFERENCE(RefusalKind.BREAKS_RULE),
  /** While there is a roll of those convened, attendance follows from it. */
  ATTENDANCE_FROM_ROLL(RefusalKind.OUT_OF_STATE),
  /** Three levels, and a name struck through as a defect, are of votes of confidence. */
  OF_CONFIDENCE_VOTES_ONLY(RefusalKind.BREAKS_RULE),
  PRESENT_ABOVE_CONVENED(RefusalKind.BREAKS_RULE),
  PRESENT_ABOVE_BASE(RefusalKind.BREAKS_RULE),
  /** The regulation in force has no such rule. */
  RULE_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Its text was read, or it follows from what counting is. */
  RULE_NOT_OVERRULABLE(RefusalKind.BREAKS_RULE),
  /** It is ruled on where it applies: with the list, the paper, the attendance or the result. */
  RULED_ON_ELSEWHERE(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  AssemblyRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
