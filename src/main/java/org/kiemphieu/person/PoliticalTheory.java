package org.kiemphieu.person;

/** Training in political theory (trình độ lý luận chính trị), lowest first. */
public enum PoliticalTheory {
  /** Sơ cấp. */
  ELEMENTARY,
  /** Trung cấp. */
  INTERMEDIATE,
  /** Cao cấp, cử nhân. */
  ADVANCED
}
