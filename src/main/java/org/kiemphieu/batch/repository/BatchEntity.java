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

  @Column(name = "count_ordinal")
  public int countOrdinal;

  public int number;

  /** Sheets counted by hand before keying. */
  public int sheets;

  /** One more for each time it was declared anew. */
  public int version;
}
