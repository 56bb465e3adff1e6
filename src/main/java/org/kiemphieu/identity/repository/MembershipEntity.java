package org.kiemphieu.identity.repository;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.kiemphieu.identity.domain.Role;

/** What an account is in one assembly. */
@Entity
@Table(name = "membership")
@IdClass(MembershipEntity.Key.class)
public class MembershipEntity {

  @Id public String username;

  @Id public String assembly;

  @Enumerated(EnumType.STRING)
  public Role role;

  /** One role in each assembly. */
  public record Key(String username, String assembly) implements Serializable {}
}
