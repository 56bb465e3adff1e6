package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a reading no longer stands; another teller reads in its place. */
@Entity
@Table(name = "reading_set_aside")
public class ReadingSetAsideEntity {

  @Id
  @Column(name = "reading_id")
  public Long readingId;

  public String reason;

  @Column(name = "set_aside_by")
  public String setAsideBy;

  @Column(name = "set_aside_at")
  public Instant setAsideAt;
}
