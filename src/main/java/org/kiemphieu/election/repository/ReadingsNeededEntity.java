package org.kiemphieu.election.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** How many readings each batch of a round needs; a later version supersedes it. */
@Entity
@Table(name = "readings_needed")
@IdClass(ReadingsNeededEntity.Key.class)
public class ReadingsNeededEntity {

  /** Identifies a setting. */
  public record Key(Long roundId, int version) implements Serializable {}

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id public int version;
  public int readings;

  @Column(name = "set_by")
  public String setBy;

  @Column(name = "set_at")
  public Instant setAt;
}
