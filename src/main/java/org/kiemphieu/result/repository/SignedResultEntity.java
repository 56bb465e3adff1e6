package org.kiemphieu.result.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The signed result of a count: the bytes signed, the signature, the certificate. */
@Entity
@Table(name = "signed_result")
@IdClass(SignedResultEntity.Key.class)
public class SignedResultEntity {

  /** Identifies a result. */
  public record Key(Long roundId, int countOrdinal) implements Serializable {}

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id
  @Column(name = "count_ordinal")
  public int countOrdinal;

  /** The result as canonical JSON, which is what was signed. */
  public String content;

  /** JWS in compact form (RFC 7515) over the content. */
  public String signature;

  /** The signer's certificate in PEM. */
  public String certificate;
}
