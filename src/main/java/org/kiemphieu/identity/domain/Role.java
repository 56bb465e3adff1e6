package org.kiemphieu.identity.domain;

/** What a person is in one assembly. The names are the {@code groups} of a token. */
public enum Role {
  /** đoàn thư ký: sets up the assembly, attendance and lists. */
  SECRETARIAT,
  /** ủy viên ban kiểm phiếu: enters ballots. */
  TELLER,
  /** trưởng ban kiểm phiếu: opens batches, rules on papers, certifies. */
  HEAD_TELLER,
  /** đoàn chủ tịch: records what the assembly decides, confirms the result. */
  PRESIDIUM,
  /** kiểm tra, giám sát: reads everything, changes nothing of the count; keeps witnesses. */
  AUDITOR,
  /** Installs and creates accounts; has no power over the count. Not of any assembly. */
  ADMINISTRATOR,
  /** màn hình hội trường: a display that nobody sits at. Made by its link, never by an account. */
  DISPLAY
}
