package org.kiemphieu.document.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One version of the signed minutes of a count. */
@Entity
@Table(name = "signed_minutes")
@IdClass(SignedMinutesEntity.Key.class)
public class SignedMinutesEntity {

  /** Identifies a version. */
  public record Key(Long roundId, int countOrdinal, int version) implements Serializable {}

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id
  @Column(name = "count_ordinal")
  public int countOrdinal;

  @Id public int version;

  public byte[] pdf;

  /** SHA-256 of the PDF, hexadecimal. */
  public String sha256;

  /** The signatures this version added, as canonical JSON. */
  public String signatures;

  @Column(name = "added_by")
  public String addedBy;

  public String role;

  @Column(name = "added_at")
  public Instant addedAt;
}
