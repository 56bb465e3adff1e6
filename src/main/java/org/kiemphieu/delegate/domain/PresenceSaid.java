package org.kiemphieu.delegate.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;

/**
 * A presence as somebody says it, with whatever was said beside.
 *
 * @param reason empty when none was said
 * @param accepted whether the convening committee accepts the reason
 * @param attends whether somebody exempted is in the hall
 * @param alternate code of who came instead
 */
public record PresenceSaid(
    PresenceStatus status,
    String reason,
    Optional<Boolean> accepted,
    Optional<Boolean> attends,
    Optional<String> alternate) {

  /** What is missing and what says too much. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    boolean absent = status == PresenceStatus.ABSENT_WITH_REASON;
    boolean replaced = status == PresenceStatus.REPLACED;
    if (absent && reason.isEmpty()) {
      faults.add(Refusal.of(DelegateRefusal.ABSENCE_REASON_NEEDED, "reason"));
    }
    if (replaced && alternate.isEmpty()) {
      faults.add(Refusal.of(DelegateRefusal.ALTERNATE_NEEDED, "alternate"));
    }
    tooMuch(faults, "reason", !reason.isEmpty() && !absent && !replaced);
    tooMuch(faults, "accepted", accepted.isPresent() && !absent);
    tooMuch(faults, "attends", attends.isPresent() && status != PresenceStatus.EXEMPTED);
    tooMuch(faults, "alternate", alternate.isPresent() && !replaced);
    return faults;
  }

  private void tooMuch(List<Refusal> faults, String field, boolean said) {
    if (said) {
      faults.add(
          Refusal.of(DelegateRefusal.PRESENCE_SAYS_TOO_MUCH, field)
              .with("presence", status)
              .with("name", field));
    }
  }

  /** The presence. Only after {@link #faults} found nothing. */
  public Presence presence() {
    return switch (status) {
      case NOT_YET_ARRIVED -> new Presence.NotYetArrived();
      case PRESENT -> new Presence.Present();
      case LEFT -> new Presence.Left();
      case ABSENT_WITH_REASON -> new Presence.AbsentWithReason(reason, accepted.orElse(false));
      case ABSENT_WITHOUT_REASON -> new Presence.AbsentWithoutReason();
      case REPLACED -> new Presence.ReplacedBy(alternate.orElseThrow(), reason);
      case TEMPORARY_ACTIVITY -> new Presence.TemporaryActivity();
      case EXEMPTED -> new Presence.Exempted(attends.orElse(false));
      case SUSPENDED_OR_DETAINED -> new Presence.SuspendedOrDetained();
    };
  }

  /** A presence as it would be said. */
  public static PresenceSaid of(Presence presence) {
    return new PresenceSaid(
        presence.status(),
        presence.why(),
        presence instanceof Presence.AbsentWithReason absent
            ? Optional.of(absent.accepted())
            : Optional.empty(),
        presence instanceof Presence.Exempted exempted
            ? Optional.of(exempted.attends())
            : Optional.empty(),
        presence.inPlace());
  }
}
