package org.kiemphieu.assembly.service;

/** What the assembly's own room must ask of the room that keeps the roll of those convened. */
public interface RollInForce {

  /** Whether the assembly keeps a roll; attendance follows from it then. */
  boolean isKept(long assemblyId);
}
