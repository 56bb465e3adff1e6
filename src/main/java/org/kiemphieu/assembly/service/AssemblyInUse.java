package org.kiemphieu.assembly.service;

/** What the assembly's own room must ask of the rooms above it. */
public interface AssemblyInUse {

  /** Whether a list has been approved in any round of the assembly. */
  boolean hasApprovedList(long assemblyId);
}
