package org.kiemphieu.live.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A display of one assembly, as it was opened. */
@Entity
@Table(name = "display")
@IdClass(DisplayEntity.Key.class)
public class DisplayEntity {

  /** Identifies an opening of a display, and its withdrawal. */
  public record Key(Long assemblyId, String name, Integer opening) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String name;

  /** Which opening of a display of that name, from 1. */
  @Id public Integer opening;

  @Column(name = "secret_sha256")
  public String secretSha256;

  @Column(name = "opened_by")
  public String openedBy;

  @Column(name = "opened_at")
  public Instant openedAt;

  /** What identifies it. */
  public Key key() {
    return new Key(assemblyId, name, opening);
  }
}
