package org.kiemphieu.assembly.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.BodyOf;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.OwnRules;

/** One assembly. */
@Entity
@Table(name = "assembly")
public class AssemblyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  public String code;
  @Version public int version;
  public String organisation;
  public String superior;
  public String name;
  public String term;
  public String place;

  @Column(name = "held_on")
  public @Nullable LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  public AssemblyKind kind;

  public String regulation;

  @Column(name = "own_rules", columnDefinition = "jsonb")
  @Convert(converter = OwnRulesConverter.class)
  @ColumnTransformer(write = "?::jsonb")
  public @Nullable OwnRules ownRules;

  @Column(name = "readings_per_batch")
  public int readingsPerBatch;

  @Column(name = "body_assembly")
  public @Nullable String bodyAssembly;

  @Column(name = "body_election")
  public @Nullable String bodyElection;

  /** Takes over {@code settings}. */
  public void take(AssemblySettings settings) {
    organisation = settings.organisation();
    superior = settings.superior();
    name = settings.name();
    term = settings.term();
    place = settings.place();
    heldOn = settings.heldOn().orElse(null);
    kind = settings.kind();
    regulation = settings.regulation();
    ownRules = settings.ownRules().orElse(null);
    readingsPerBatch = settings.readingsPerBatch();
    bodyAssembly = settings.bodyOf().map(BodyOf::assembly).orElse(null);
    bodyElection = settings.bodyOf().map(BodyOf::election).orElse(null);
  }

  /** The settings as stored. */
  public AssemblySettings settings() {
    return new AssemblySettings(
        organisation,
        superior,
        name,
        term,
        place,
        Optional.ofNullable(heldOn),
        kind,
        regulation,
        Optional.ofNullable(ownRules),
        readingsPerBatch,
        bodyOf());
  }

  private Optional<BodyOf> bodyOf() {
    return bodyAssembly == null || bodyElection == null
        ? Optional.empty()
        : Optional.of(new BodyOf(bodyAssembly, bodyElection));
  }
}
