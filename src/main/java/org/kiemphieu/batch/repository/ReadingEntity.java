package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One teller's reading of one batch. */
@Entity
@Table(name = "reading")
public class ReadingEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "batch_id")
  public Long batchId;

  public int ordinal;
  public String teller;

  @Column(name = "started_at")
  public Instant startedAt;
}
