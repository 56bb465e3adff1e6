package org.kiemphieu.ledger.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What a witness put under the checkpoint of one size. */
@Entity
@Table(name = "ledger_cosignature")
@IdClass(CosignatureEntity.Key.class)
public class CosignatureEntity {

  /** Identifies a countersignature. */
  public record Key(Long assemblyId, long size, String witness) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public long size;
  @Id public String witness;

  /** Root of the checkpoint, in base64. */
  public String root;

  /** When, as the witness says. */
  @Column(name = "signed_at")
  public Instant signedAt;

  /** Its line in the note. */
  public String signature;

  @Column(name = "received_by")
  public String receivedBy;

  @Column(name = "received_at")
  public Instant receivedAt;
}
