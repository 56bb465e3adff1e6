package org.kiemphieu.result.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the presidium released the result of a count to the hall. */
@Entity
@Table(name = "released_result")
@IdClass(SignedResultEntity.Key.class)
public class ReleasedResultEntity {

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id
  @Column(name = "count_ordinal")
  public int countOrdinal;

  @Column(name = "released_by")
  public String releasedBy;

  @Column(name = "released_at")
  public Instant releasedAt;
}
