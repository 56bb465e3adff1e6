package org.kiemphieu.hands.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.kiemphieu.hands.domain.HallSections;

/** How a hall is divided among those who count; a later version supersedes it. */
@Entity
@Table(name = "hall_sections")
@IdClass(HallSectionsEntity.Key.class)
public class HallSectionsEntity {

  /** Identifies a version. */
  public record Key(Long assemblyId, int version) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public int version;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  public String sections;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  /** The division as recorded. */
  public HallSections hall() {
    return HandsJson.sections(sections);
  }
}
