package org.kiemphieu.election.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Command;

/** One step of a round: the command and the state it led to. */
@Entity
@Table(name = "round_step")
@IdClass(RoundStepEntity.Key.class)
public class RoundStepEntity {

  /** Identifies a step. */
  public record Key(Long roundId, int ordinal) implements Serializable {}

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id public int ordinal;

  @Enumerated(EnumType.STRING)
  public Command command;

  /** What the command said, so that a repeated one is recognised. */
  public String request;

  @Enumerated(EnumType.STRING)
  public RoundStage stage;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  public String state;

  public String actor;
  public String role;
  public Instant at;
}
