package org.kiemphieu.delegate.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.kiemphieu.delegate.domain.Credentials;

/** One decision on a delegate's credentials; a later version supersedes it. */
@Entity
@Immutable
@Table(name = "delegate_credentials")
@IdClass(RollKey.class)
public class CredentialsEntity {

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String code;
  @Id public int version;
  public boolean recognised;
  public String reason;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  /** What was decided. */
  public Credentials credentials() {
    return new Credentials(recognised, reason);
  }
}
