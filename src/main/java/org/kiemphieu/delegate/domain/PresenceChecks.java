package org.kiemphieu.delegate.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;

/** What speaks against a presence of somebody on the roll. */
public final class PresenceChecks {

  private PresenceChecks() {}

  /**
   * Everything against it.
   *
   * @param roll the roll as it will be with what else is recorded now
   * @param entry of whom
   */
  public static List<Refusal> faults(Roll roll, RollEntry entry, Presence presence) {
    List<Refusal> faults = new ArrayList<>();
    if (entry.withdrawn().isPresent()) {
      faults.add(about(DelegateRefusal.DELEGATE_IS_WITHDRAWN, "", entry));
    } else if (!entry.stands() && presence.inTheHall()) {
      faults.add(about(DelegateRefusal.CREDENTIALS_ARE_NOT_RECOGNISED, "", entry));
    }
    if (!known(roll.kind(), presence)) {
      faults.add(
          Refusal.of(DelegateRefusal.PRESENCE_OF_ANOTHER_ASSEMBLY, "status")
              .with("presence", presence.status())
              .with("assemblyKind", roll.kind()));
    } else if (presence instanceof Presence.ReplacedBy replaced) {
      faults.addAll(replacement(roll, entry, replaced));
    }
    return faults;
  }

  private static boolean known(AssemblyKind kind, Presence presence) {
    return switch (presence.status()) {
      case NOT_YET_ARRIVED, PRESENT, LEFT, ABSENT_WITH_REASON, ABSENT_WITHOUT_REASON -> true;
      case REPLACED -> kind == AssemblyKind.DELEGATE_CONGRESS;
      case TEMPORARY_ACTIVITY, EXEMPTED, SUSPENDED_OR_DETAINED ->
          kind == AssemblyKind.MEMBER_CONGRESS;
    };
  }

  private static List<Refusal> replacement(
      Roll roll, RollEntry entry, Presence.ReplacedBy replaced) {
    List<Refusal> faults = new ArrayList<>();
    if (entry.delegate().kind() != DelegateKind.OFFICIAL) {
      faults.add(about(DelegateRefusal.REPLACED_IS_NOT_OFFICIAL, "status", entry));
    } else if (entry.delegate().conveningCommittee()) {
      faults.add(about(DelegateRefusal.REPLACED_OF_CONVENING_COMMITTEE, "status", entry));
    }
    Optional<RollEntry> alternate = roll.entry(replaced.alternate()).filter(RollEntry::canReplace);
    if (alternate.isEmpty()) {
      faults.add(
          Refusal.of(DelegateRefusal.ALTERNATE_IS_NONE, "alternate")
              .with("alternate", replaced.alternate()));
      return faults;
    }
    roll.replacedBy(replaced.alternate(), entry.code())
        .ifPresent(
            other ->
                faults.add(
                    Refusal.of(DelegateRefusal.ALTERNATE_REPLACES_ANOTHER, "alternate")
                        .with("name", alternate.get().delegate().person().name().text())
                        .with("other", other.delegate().person().name().text())));
    return faults;
  }

  private static Refusal about(DelegateRefusal code, String field, RollEntry entry) {
    return Refusal.of(code, field)
        .with("delegate", entry.code())
        .with("name", entry.delegate().person().name().text());
  }
}
