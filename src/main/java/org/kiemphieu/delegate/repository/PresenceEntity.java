package org.kiemphieu.delegate.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.delegate.domain.Presence;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.PresenceStatus;

/** One version of where a delegate is; a later version supersedes it. */
@Entity
@Immutable
@Table(name = "delegate_presence")
@IdClass(RollKey.class)
public class PresenceEntity {

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String code;
  @Id public int version;

  @Enumerated(EnumType.STRING)
  public PresenceStatus status;

  public String reason;
  public @Nullable Boolean accepted;
  public @Nullable Boolean attends;
  public @Nullable String alternate;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  /** Takes a presence. */
  public void take(Presence presence) {
    PresenceSaid said = PresenceSaid.of(presence);
    status = said.status();
    reason = said.reason();
    accepted = said.accepted().orElse(null);
    attends = said.attends().orElse(null);
    alternate = said.alternate().orElse(null);
  }

  /** The presence as recorded. */
  public Presence presence() {
    return new PresenceSaid(
            status,
            reason,
            Optional.ofNullable(accepted),
            Optional.ofNullable(attends),
            Optional.ofNullable(alternate))
        .presence();
  }
}
