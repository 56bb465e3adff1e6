package org.kiemphieu.hands.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.kiemphieu.hands.domain.HandVotes;

/** Hands counted in one section; a later version supersedes it. */
@Entity
@Table(name = "hands_count")
@IdClass(HandsCountEntity.Key.class)
public class HandsCountEntity {

  /** Identifies a version of a section's figures. */
  public record Key(Long showOfHandsId, String section, int version) implements Serializable {}

  @Id
  @Column(name = "show_of_hands_id")
  public Long showOfHandsId;

  @Id public String section;

  @Id public int version;

  @Column(name = "in_favour")
  public int inFavour;

  public int against;
  public int other;

  @Column(name = "counted_by")
  public String countedBy;

  public String role;

  @Column(name = "counted_at")
  public Instant countedAt;

  /** The figures. */
  public HandVotes votes() {
    return new HandVotes(inFavour, against, other);
  }
}
