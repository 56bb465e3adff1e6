package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One stack of paper. */
@Entity
@Table(name = "batch")
public class BatchEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "round_id")
  public Long roundId;

  public int number;

  /** Sheets counted by hand before keying. */
  public int sheets;
}
