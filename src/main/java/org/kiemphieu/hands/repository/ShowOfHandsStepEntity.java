package org.kiemphieu.hands.repository;

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
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.hands.domain.HandsState;
import org.kiemphieu.identity.domain.Command;

/** One step of a show of hands: the command and the state it led to. */
@Entity
@Table(name = "show_of_hands_step")
@IdClass(ShowOfHandsStepEntity.Key.class)
public class ShowOfHandsStepEntity {

  /** Identifies a step. */
  public record Key(Long showOfHandsId, int ordinal) implements Serializable {}

  @Id
  @Column(name = "show_of_hands_id")
  public Long showOfHandsId;

  @Id public int ordinal;

  @Enumerated(EnumType.STRING)
  public Command command;

  /** What the command said, so that a repeated one is recognised. */
  public String request;

  @Enumerated(EnumType.STRING)
  public HandsStage stage;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  public String state;

  public String actor;
  public String role;
  public Instant at;

  /** The state it led to. */
  public HandsState reached() {
    return HandsJson.state(state);
  }
}
