package org.kiemphieu.ledger.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A device that countersigns the checkpoints of one assembly's ledger. */
@Entity
@Table(name = "ledger_witness")
@IdClass(WitnessEntity.Key.class)
public class WitnessEntity {

  /** Identifies a witness. */
  public record Key(Long assemblyId, String name) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String name;

  /** As C2SP signed-note writes it. */
  @Column(name = "verifier_key")
  public String verifierKey;

  @Column(name = "registered_by")
  public String registeredBy;

  @Column(name = "registered_at")
  public Instant registeredAt;
}
