package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;

/**
 * How a regulation works out the base.
 *
 * @param basis what more than half is taken of
 * @param deductions which deductions each kind of assembly knows
 */
record BaseRules(Basis basis, Map<AssemblyKind, Set<Deduction.Kind>> deductions) {

  List<Refusal> check(AssemblyKind kind, Base base) {
    List<Refusal> refusals = new ArrayList<>();
    Set<Deduction.Kind> known = deductions.getOrDefault(kind, Set.of());
    for (int i = 0; i < base.deductions().size(); i++) {
      Deduction line = base.deductions().get(i);
      String field = "deductions[" + i + "]";
      if (!known.contains(line.kind())) {
        refusals.add(
            Refusal.of(RuleCode.DEDUCTION_OF_THIS_ASSEMBLY, field + ".kind")
                .with("deduction", line.kind())
                .with("assemblyKind", kind));
      }
      if (line.count() < 1) {
        refusals.add(
            Refusal.of(RuleCode.DEDUCTION_OF_SOMEBODY, field + ".count")
                .with("count", line.count()));
      }
      if (line.kind().reasonNeeded() && line.reason().isBlank()) {
        refusals.add(Refusal.of(RuleCode.DEDUCTION_REASON, field + ".reason"));
      }
    }
    if (base.size() < 1) {
      refusals.add(
          Refusal.of(RuleCode.BASE_POSITIVE, "convened")
              .with("convened", base.convened())
              .with("base", base.size()));
    }
    return refusals;
  }
}
