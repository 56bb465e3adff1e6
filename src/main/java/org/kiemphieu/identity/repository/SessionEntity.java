package org.kiemphieu.identity.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SessionEnd;

/** One sign-in of one person on one device. */
@Entity
@Table(name = "sign_in_session")
public class SessionEntity {

  @Id public UUID id;

  public String username;

  /** Empty for an administrator. */
  public String assembly;

  @Enumerated(EnumType.STRING)
  public Role role;

  @Column(name = "made_at")
  public Instant madeAt;

  @Column(name = "ends_at")
  public Instant endsAt;

  @Column(name = "last_seen")
  public Instant lastSeen;

  public String address;

  @Column(name = "user_agent")
  public String userAgent;

  @Column(name = "second_factor")
  public boolean secondFactor;

  /** Number of the newest renewal secret; 0 where there is none. */
  public int renewal;

  /** The secret exchanged for the newest, until a token given with the newest is used. */
  @Column(name = "renewal_before")
  public @Nullable Integer renewalBefore;

  @Column(name = "ended_at")
  public @Nullable Instant endedAt;

  @Column(name = "ended_by")
  public @Nullable String endedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_why")
  public @Nullable SessionEnd endedWhy;
}
