package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a reading is complete. */
@Entity
@Table(name = "reading_completion")
public class ReadingCompletionEntity {

  @Id
  @Column(name = "reading_id")
  public Long readingId;

  @Column(name = "completed_at")
  public Instant completedAt;
}
