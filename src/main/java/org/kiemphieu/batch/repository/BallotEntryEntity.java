package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What a teller keyed for one sheet; a later version supersedes it, the slip stays. */
@Entity
@Table(name = "ballot_entry")
@IdClass(BallotEntryEntity.Key.class)
public class BallotEntryEntity {

  /** Identifies an entry. */
  public record Key(Long readingId, int position, int version) implements Serializable {}

  @Id
  @Column(name = "reading_id")
  public Long readingId;

  @Id public int position;
  @Id public int version;
  public String marks;
  public String defects;

  @Column(name = "keyed_at")
  public Instant keyedAt;
}
