package org.kiemphieu.subordinate.domain;

/** Which assembly of the superior level may follow an assembly: what its secretariat says of it. */
public sealed interface Superior {

  /**
   * It may be followed by that assembly, and by those which that assembly lets follow it.
   *
   * @param code of the superior assembly
   */
  record Named(String code) implements Superior {}

  /** Nobody may follow it any more. */
  record Withdrawn() implements Superior {}
}
