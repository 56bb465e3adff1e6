package org.kiemphieu.election.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.RoundTerms;

/** One round of an election; its state is its latest step. */
@Entity
@Table(name = "round")
public class RoundEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "election_id")
  public ElectionEntity election;

  public int ordinal;

  /** None of a first round, and of rounds begun before there were terms. */
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  public @Nullable String terms;

  /** What the round is for. */
  public RoundTerms roundTerms() {
    return terms == null ? new RoundTerms.First() : RoundTermsJson.read(terms);
  }
}
