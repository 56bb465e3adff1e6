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
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.ValidityGrounds;

/** A ruling of the counting board on one accepted sheet; a later version supersedes it. */
@Entity
@Table(name = "paper_ruling")
@IdClass(PaperRulingEntity.Key.class)
public class PaperRulingEntity {

  /** Identifies a ruling. */
  public record Key(Long batchId, int position, int acceptance, int version)
      implements Serializable {}

  @Id
  @Column(name = "batch_id")
  public Long batchId;

  @Id public int position;
  @Id public int acceptance;
  @Id public int version;

  @Column(name = "held_valid")
  public boolean heldValid;

  /** What the board holds to stand on the paper, when it counts. */
  public @Nullable String marks;

  /** Why it counts, when it does. */
  @Enumerated(EnumType.STRING)
  @Column(name = "validity")
  public @Nullable ValidityGrounds grounds;

  /** The rule it breaks, when it does not. */
  @Enumerated(EnumType.STRING)
  public @Nullable RuleCode reason;

  public String note;

  /** Who was present, one name a line. */
  public String present;

  @Column(name = "ruled_by")
  public String ruledBy;

  @Column(name = "ruled_at")
  public Instant ruledAt;
}
