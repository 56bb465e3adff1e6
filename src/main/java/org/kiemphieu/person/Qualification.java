package org.kiemphieu.person;

/** Highest professional qualification (trình độ chuyên môn), lowest first. */
public enum Qualification {
  /** Phổ thông, chưa qua đào tạo chuyên môn. */
  GENERAL_EDUCATION,
  /** Sơ cấp. */
  ELEMENTARY,
  /** Trung cấp. */
  INTERMEDIATE,
  /** Cao đẳng. */
  COLLEGE,
  /** Đại học. */
  UNIVERSITY,
  /** Thạc sĩ. */
  MASTER,
  /** Tiến sĩ. */
  DOCTOR
}
