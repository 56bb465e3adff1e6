package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What is held to stand on a sheet; a later version supersedes it. */
@Entity
@Table(name = "sheet_acceptance")
@IdClass(SheetAcceptanceEntity.Key.class)
public class SheetAcceptanceEntity {

  /** On what grounds a sheet is accepted. */
  public enum Grounds {
    READINGS_AGREE,
    HEAD_TELLER_LOOKED
  }

  /** Identifies an acceptance. */
  public record Key(Long batchId, int position, int version) implements Serializable {}

  @Id
  @Column(name = "batch_id")
  public Long batchId;

  @Id public int position;
  @Id public int version;
  public String marks;
  public String defects;

  @Enumerated(EnumType.STRING)
  public Grounds grounds;

  public String note;

  @Column(name = "accepted_by")
  public String acceptedBy;

  @Column(name = "accepted_at")
  public Instant acceptedAt;
}
