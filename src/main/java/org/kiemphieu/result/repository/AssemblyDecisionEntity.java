package org.kiemphieu.result.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.result.domain.AssemblyDecision;

/** What the assembly decided on the result of a count; a later version supersedes it. */
@Entity
@Table(name = "assembly_decision")
@IdClass(AssemblyDecisionEntity.Key.class)
public class AssemblyDecisionEntity {

  /** Identifies a version of a decision. */
  public record Key(Long roundId, int countOrdinal, int version) implements Serializable {}

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id
  @Column(name = "count_ordinal")
  public int countOrdinal;

  @Id public int version;

  @Column(name = "vote_again")
  public boolean voteAgain;

  @Column(name = "new_names")
  public @Nullable Boolean newNames;

  public String note;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  /** What was decided. */
  public AssemblyDecision decision() {
    return new AssemblyDecision(voteAgain, Optional.ofNullable(newNames), note);
  }
}
