package org.kiemphieu.regulation;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/** Rules that assemblies of the tests adopted for themselves. */
public final class Adopted {

  /** Title of the resolution they cite. */
  public static final String RESOLUTION = "Nghị quyết số 01-NQ/ĐH";

  /** Nothing but a paper that was not issued makes a ballot invalid, and no limit on the list. */
  public static final OwnRules LENIENT =
      new OwnRules(
          RESOLUTION,
          OptionalInt.empty(),
          false,
          PaperKind.MARK_FOR,
          0,
          Basis.VALID,
          Majority.PLURALITY,
          EnumSet.of(Defect.NOT_ISSUED),
          TieSettlement.LOT);

  private Adopted() {}

  /** {@link #LENIENT} with another paper, fewest votes and defects that make it invalid. */
  public static OwnRules ballots(PaperKind paper, int minimumVotes, Set<Defect> invalid) {
    return new OwnRules(
        RESOLUTION,
        LENIENT.surplusLimit(),
        LENIENT.surplusCompulsory(),
        paper,
        minimumVotes,
        LENIENT.basis(),
        LENIENT.majority(),
        invalid,
        LENIENT.ties());
  }

  /** {@link #LENIENT} with a limit of the surplus. */
  public static OwnRules surplus(int limit, boolean compulsory) {
    return new OwnRules(
        RESOLUTION,
        OptionalInt.of(limit),
        compulsory,
        LENIENT.paper(),
        LENIENT.minimumVotes(),
        LENIENT.basis(),
        LENIENT.majority(),
        LENIENT.invalidDefects(),
        LENIENT.ties());
  }

  /** {@link #LENIENT} with another majority, base and settlement of ties. */
  public static OwnRules electing(Majority majority, Basis basis, TieSettlement ties) {
    return new OwnRules(
        RESOLUTION,
        LENIENT.surplusLimit(),
        LENIENT.surplusCompulsory(),
        LENIENT.paper(),
        LENIENT.minimumVotes(),
        basis,
        majority,
        LENIENT.invalidDefects(),
        ties);
  }
}
