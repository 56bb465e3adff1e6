package org.kiemphieu.assembly.service;

import java.util.Optional;
import org.kiemphieu.assembly.domain.Attendance;

/** What the assembly's own room must ask of the room that keeps the roll of those convened. */
public interface RollInForce {

  /** Whether the assembly keeps a roll; attendance follows from it then. */
  boolean isKept(long assemblyId);

  /** The attendance for resolutions as the roll has it; empty when the assembly keeps none. */
  Optional<Attendance> forResolutions(long assemblyId);
}
