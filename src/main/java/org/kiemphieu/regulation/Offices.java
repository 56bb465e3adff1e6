package org.kiemphieu.regulation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which offices which assembly elects, and from among whom. */
public final class Offices {

  private static final Map<AssemblyKind, Set<Office>> ELECTED = new EnumMap<>(AssemblyKind.class);
  private static final Map<Office, List<Office>> FROM = new EnumMap<>(Office.class);

  static {
    ELECTED.put(
        AssemblyKind.MEMBER_CONGRESS,
        EnumSet.of(
            Office.EXECUTIVE_COMMITTEE,
            Office.SECRETARY,
            Office.DEPUTY_SECRETARY,
            Office.DELEGATES));
    ELECTED.put(
        AssemblyKind.DELEGATE_CONGRESS,
        EnumSet.of(Office.EXECUTIVE_COMMITTEE, Office.SECRETARY, Office.DELEGATES));
    ELECTED.put(
        AssemblyKind.COMMITTEE_CONFERENCE,
        EnumSet.of(
            Office.STANDING_COMMITTEE,
            Office.SECRETARY,
            Office.DEPUTY_SECRETARY,
            Office.INSPECTION_COMMITTEE,
            Office.INSPECTION_COMMITTEE_CHAIR));
    ELECTED.put(
        AssemblyKind.INSPECTION_COMMITTEE_CONFERENCE,
        EnumSet.of(Office.INSPECTION_COMMITTEE_VICE_CHAIR));
    FROM.put(Office.STANDING_COMMITTEE, List.of(Office.EXECUTIVE_COMMITTEE));
    FROM.put(Office.SECRETARY, List.of(Office.STANDING_COMMITTEE, Office.EXECUTIVE_COMMITTEE));
    FROM.put(
        Office.DEPUTY_SECRETARY, List.of(Office.STANDING_COMMITTEE, Office.EXECUTIVE_COMMITTEE));
    FROM.put(Office.INSPECTION_COMMITTEE_CHAIR, List.of(Office.INSPECTION_COMMITTEE));
    FROM.put(Office.INSPECTION_COMMITTEE_VICE_CHAIR, List.of(Office.INSPECTION_COMMITTEE));
  }

  private Offices() {}

  /** Whether an assembly of this kind elects the office; bodies of no name are elected anywhere. */
  public static boolean elects(AssemblyKind kind, Office office) {
    return office == Office.OTHER || ELECTED.getOrDefault(kind, Set.of()).contains(office);
  }

  /**
   * The bodies from among which an office is filled, the nearest first: where there is no standing
   * committee, a secretary comes from the executive committee. None where anybody may stand.
   */
  public static List<Office> from(Office office) {
    return FROM.getOrDefault(office, List.of());
  }
}
