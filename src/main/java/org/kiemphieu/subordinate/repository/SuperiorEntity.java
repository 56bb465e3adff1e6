package org.kiemphieu.subordinate.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.subordinate.domain.Superior;

/** Whom an assembly lets follow it; a later version supersedes it. */
@Entity
@Table(name = "superior_naming")
@IdClass(SuperiorEntity.Key.class)
public class SuperiorEntity {

  /** Identifies a version. */
  public record Key(Long assemblyId, int version) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public int version;

  /** Nothing where it was withdrawn. */
  @ManyToOne
  @JoinColumn(name = "superior_id")
  public @Nullable AssemblyEntity superior;

  @Column(name = "named_by")
  public String namedBy;

  @Column(name = "named_at")
  public Instant namedAt;

  /** What was said. */
  public Superior said() {
    return superior == null ? new Superior.Withdrawn() : new Superior.Named(superior.code);
  }
}
