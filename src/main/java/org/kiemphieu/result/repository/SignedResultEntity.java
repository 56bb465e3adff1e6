package org.kiemphieu.result.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The signed result of a round: the bytes signed, the signature, the certificate. */
@Entity
@Table(name = "signed_result")
public class SignedResultEntity {

  @Id
  @Column(name = "round_id")
  public Long roundId;

  /** The result as canonical JSON, which is what was signed. */
  public String content;

  /** JWS in compact form (RFC 7515) over the content. */
  public String signature;

  /** The signer's certificate in PEM. */
  public String certificate;
}
