package org.kiemphieu.regulation;

/** The kinds of assembly that elect; the base is worked out differently in each. */
public enum AssemblyKind {
  /** đại hội đảng viên. */
  MEMBER_CONGRESS,
  /** đại hội đại biểu. */
  DELEGATE_CONGRESS,
  /** hội nghị cấp ủy. */
  COMMITTEE_CONFERENCE,
  /** hội nghị ủy ban kiểm tra. */
  INSPECTION_COMMITTEE_CONFERENCE
}
