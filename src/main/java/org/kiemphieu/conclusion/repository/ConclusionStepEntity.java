package org.kiemphieu.conclusion.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.kiemphieu.identity.domain.Command;

/** One thing said after an assembly; the next version about the same subject follows it. */
@Entity
@Table(name = "conclusion_step")
@IdClass(ConclusionStepEntity.Key.class)
public class ConclusionStepEntity {

  /** Identifies a step. */
  public record Key(Long assemblyId, String subject, int version) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  /** Path below the assembly. */
  @Id public String subject;

  @Id public int version;

  @Enumerated(EnumType.STRING)
  public Command command;

  /** What was said, as canonical JSON: {@link StepJson}. */
  public String content;

  public String actor;
  public String role;
  public Instant at;
}
