package org.kiemphieu.identity.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A local account. */
@Entity
@Table(name = "account")
public class AccountEntity {

  @Id public String username;

  @Column(name = "display_name")
  public String displayName;

  @Column(name = "password_hash")
  public String passwordHash;

  public boolean administrator;

  /** Whether the password came on a sign-in slip and is good only for choosing another. */
  @Column(name = "one_time")
  public boolean oneTime;

  /** One more for each change. */
  public int version;

  @Column(name = "created_at")
  public Instant createdAt;
}
