package org.kiemphieu.subordinate.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.subordinate.domain.ReportedCongress;

/** A congress as it was reported to an assembly; a later version supersedes it. */
@Entity
@Table(name = "reported_congress")
@IdClass(ReportedEntity.Key.class)
public class ReportedEntity {

  /** Identifies a version. */
  public record Key(Long assemblyId, String code, int version) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String code;

  @Id public int version;

  /** What was reported, as JSON: {@link ReportedJson}; nothing where it was withdrawn. */
  public @Nullable String content;

  public String nonce;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  /** What was reported; nothing where it was withdrawn. */
  public Optional<ReportedCongress> congress() {
    return Optional.ofNullable(content).map(ReportedJson::read);
  }
}
