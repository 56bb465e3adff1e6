package org.kiemphieu.nomination.repository;

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
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.NominationStage;
import org.kiemphieu.nomination.domain.NominationState;

/** One step of a nomination: the command and the state it led to. */
@Entity
@Table(name = "nomination_step")
@IdClass(NominationStepEntity.Key.class)
public class NominationStepEntity {

  /** Identifies a step. */
  public record Key(Long electionId, String nominee, int version) implements Serializable {}

  @Id
  @Column(name = "election_id")
  public Long electionId;

  @Id public String nominee;
  @Id public int version;

  @Enumerated(EnumType.STRING)
  public Command command;

  /** What the command said, so that a repeated one is recognised. */
  public String request;

  @Enumerated(EnumType.STRING)
  public NominationStage stage;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  public String state;

  public String actor;
  public String role;
  public Instant at;

  /** The state the step led to. */
  public NominationState nomination() {
    return NominationJson.read(state);
  }
}
