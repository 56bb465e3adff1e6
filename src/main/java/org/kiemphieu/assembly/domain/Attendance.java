package org.kiemphieu.assembly.domain;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Regulation;

/**
 * Who was convened, what is deducted, who is present.
 *
 * @param base those convened and the deductions
 * @param present official members or delegates present
 */
public record Attendance(Base base, int present) {

  /** Everything wrong with it under a regulation and for a kind of assembly. */
  public List<Refusal> check(Regulation regulation, AssemblyKind kind) {
    List<Refusal> refusals = new ArrayList<>(regulation.check(kind, base));
    if (present > base.convened()) {
      refusals.add(
          Refusal.of(AssemblyRefusal.PRESENT_ABOVE_CONVENED, "present")
              .with("present", present)
              .with("convened", base.convened()));
    } else if (regulation.basis() == Basis.CONVENED_LESS_DEDUCTIONS && present > base.size()) {
      refusals.add(
          Refusal.of(AssemblyRefusal.PRESENT_ABOVE_BASE, "present")
              .with("present", present)
              .with("base", base.size()));
    }
    return refusals;
  }
}
