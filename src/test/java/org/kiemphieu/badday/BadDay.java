package org.kiemphieu.badday;

/** One thing that goes wrong, and how it is put right again. */
interface BadDay {

  /** What happens, for the line that is printed. */
  String name();

  /** Lets it happen while tellers key, and puts it right where an operator has to. */
  void strike(Hall hall) throws Exception;

  /** Why it cannot happen on this machine; empty when it can. */
  default String cannot() {
    return "";
  }
}
