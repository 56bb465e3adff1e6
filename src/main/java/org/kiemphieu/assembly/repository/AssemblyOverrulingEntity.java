package org.kiemphieu.assembly.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.kiemphieu.assembly.domain.AssemblyOverruling;
import org.kiemphieu.regulation.RuleCode;

/** A ruling of the presidium on a rule; a later version supersedes it. */
@Entity
@Table(name = "assembly_overruling")
@IdClass(AssemblyOverrulingEntity.Key.class)
public class AssemblyOverrulingEntity {

  /** Identifies a version of a ruling. */
  public record Key(Long assemblyId, RuleCode rule, int version) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id
  @Enumerated(EnumType.STRING)
  public RuleCode rule;

  @Id public int version;

  public boolean stands;

  public String reason;

  @Column(name = "ruled_by")
  public String ruledBy;

  @Column(name = "ruled_at")
  public Instant ruledAt;

  /** What was ruled. */
  public AssemblyOverruling overruling() {
    return new AssemblyOverruling(rule, stands, reason);
  }
}
