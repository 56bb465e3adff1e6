package org.kiemphieu.delegate.domain;

/** As what somebody stands on the roll. */
public enum DelegateKind {
  /** Votes and is convened: an official delegate, or an official member. */
  OFFICIAL,
  /** Đại biểu dự khuyết: votes only in place of an official delegate. */
  ALTERNATE,
  /** Đảng viên dự bị: attends a member congress and does not vote. */
  PROBATIONARY
}
