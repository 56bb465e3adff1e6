package org.kiemphieu.regulation;

/** What an election fills. {@link #OTHER} is for bodies of an assembly under its own rules. */
public enum Office {
  /** cấp ủy, ban chấp hành. */
  EXECUTIVE_COMMITTEE,
  /** ban thường vụ. */
  STANDING_COMMITTEE,
  /** bí thư. */
  SECRETARY,
  /** phó bí thư. */
  DEPUTY_SECRETARY,
  /** ủy ban kiểm tra. */
  INSPECTION_COMMITTEE,
  /** chủ nhiệm ủy ban kiểm tra. */
  INSPECTION_COMMITTEE_CHAIR,
  /** phó chủ nhiệm ủy ban kiểm tra. */
  INSPECTION_COMMITTEE_VICE_CHAIR,
  /** đoàn đại biểu dự đại hội đảng bộ cấp trên. */
  DELEGATES,
  /** chức danh hoặc cơ quan khác. */
  OTHER;

  /** Whether one person holds it. */
  public boolean isOfOne() {
    return this == SECRETARY || this == INSPECTION_COMMITTEE_CHAIR;
  }
}
