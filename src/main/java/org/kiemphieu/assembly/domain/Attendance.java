package org.kiemphieu.assembly.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;

/**
 * Who was convened, what is deducted, who is present.
 *
 * @param base those convened and the deductions
 * @param present official members or delegates present
 */
public record Attendance(Base base, int present) {

  /** What is taken off for resolutions, which are no elections (294-QĐ/TW 9.3.2). */
  public static final Set<Deduction.Kind> DEDUCTED_FOR_RESOLUTIONS =
      Collections.unmodifiableSet(
          EnumSet.of(Deduction.Kind.TEMPORARY_ACTIVITY, Deduction.Kind.EXEMPTED_AND_ABSENT));

  /** The same with the base for resolutions, from which less is taken off (294-QĐ/TW 9.3.2). */
  public Attendance forResolutions() {
    List<Deduction> kept =
        base.deductions().stream()
            .filter(line -> DEDUCTED_FOR_RESOLUTIONS.contains(line.kind()))
            .toList();
    return new Attendance(new Base(base.convened(), kept), present);
  }

  /** How many of those convened must be present: two thirds, rounded up (Charter Art. 11). */
  public int quorum() {
    return (2 * base.convened() + 2) / 3;
  }

  /**
   * That too few are present for any vote, under a regulation that asks for a quorum (Charter Art.
   * 11); empty when there are enough, or when the assembly ruled otherwise.
   *
   * @param overruled rules on which the assembly ruled otherwise
   */
  public Optional<Refusal> quorumMissed(Regulation regulation, Set<RuleCode> overruled) {
    boolean asked =
        regulation
            .rule(RuleCode.QUORUM)
            .filter(rule -> !overruled.contains(rule.code()) || !rule.certainty().overrulable())
            .isPresent();
    return asked && present < quorum()
        ? Optional.of(
            regulation.citeUnder(
                RuleCode.QUORUM,
                Refusal.of(RuleCode.QUORUM)
                    .with("present", present)
                    .with("convened", base.convened())
                    .with("needed", quorum())))
        : Optional.empty();
  }

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
