package org.kiemphieu.identity.repository;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiemphieu.identity.domain.SecurityEventKind;

/** Something that happened with a sign-in; never changed, never deleted. */
@Entity
@Table(name = "security_event")
public class SecurityEventEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long number;

  public Instant at;

  @Enumerated(EnumType.STRING)
  public SecurityEventKind kind;

  public String username;

  /** Who did it; empty where nobody is known. */
  public String actor;

  public String address;

  public String detail;
}
