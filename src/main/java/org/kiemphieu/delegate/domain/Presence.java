package org.kiemphieu.delegate.domain;

import java.util.Optional;

/** Where somebody on the roll is, as far as it bears on the base of a vote. */
public sealed interface Presence {

  /** Which kind it is. */
  PresenceStatus status();

  /** Convened and awaited: in the base, not present. */
  record NotYetArrived() implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.NOT_YET_ARRIVED;
    }
  }

  /** In the hall. */
  record Present() implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.PRESENT;
    }
  }

  /** Was there and went: not absent throughout, so nothing is deducted. */
  record Left() implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.LEFT;
    }
  }

  /**
   * Absent throughout with a reason.
   *
   * @param reason in words, never empty
   * @param accepted whether the convening committee accepts it
   */
  record AbsentWithReason(String reason, boolean accepted) implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.ABSENT_WITH_REASON;
    }
  }

  /** Absent throughout, and nobody knows why. */
  record AbsentWithoutReason() implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.ABSENT_WITHOUT_REASON;
    }
  }

  /**
   * Absent throughout, and an alternate has come instead.
   *
   * @param alternate the alternate's code
   * @param reason why the delegate is absent; may be empty
   */
  record ReplacedBy(String alternate, String reason) implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.REPLACED;
    }
  }

  /** Introduced to temporary activity elsewhere (244 Art. 32(2), 190 Art. 30(2)). */
  record TemporaryActivity() implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.TEMPORARY_ACTIVITY;
    }
  }

  /**
   * Exempted from work and activity; who attends all the same votes and counts (244 Art. 32(2), 190
   * Art. 30(2)).
   *
   * @param attends whether in the hall
   */
  record Exempted(boolean attends) implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.EXEMPTED;
    }
  }

  /** Suspended from activity, prosecuted or detained (244 Art. 32(2), 190 Art. 30(2)). */
  record SuspendedOrDetained() implements Presence {
    @Override
    public PresenceStatus status() {
      return PresenceStatus.SUSPENDED_OR_DETAINED;
    }
  }

  /** Whether in the hall. */
  default boolean inTheHall() {
    return this instanceof Present || (this instanceof Exempted exempted && exempted.attends());
  }

  /** Whether absent throughout, for whatever reason, and not replaced. */
  default boolean absentThroughout() {
    return this instanceof AbsentWithReason || this instanceof AbsentWithoutReason;
  }

  /** The code of the alternate, when replaced. */
  default Optional<String> inPlace() {
    return this instanceof ReplacedBy replaced
        ? Optional.of(replaced.alternate())
        : Optional.empty();
  }

  /** The reason for an absence; empty where there is none. */
  default String why() {
    if (this instanceof AbsentWithReason absent) {
      return absent.reason();
    }
    return this instanceof ReplacedBy replaced ? replaced.reason() : "";
  }
}
