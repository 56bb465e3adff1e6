package org.kiemphieu.identity.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second factor of an account. */
@Entity
@Table(name = "second_factor")
public class SecondFactorEntity {

  @Id public String username;

  /** Null where it was reset. */
  @Column(name = "sealed_secret")
  public @Nullable String sealedSecret;

  @Column(name = "begun_in")
  public @Nullable UUID begunIn;

  @Column(name = "confirmed_at")
  public @Nullable Instant confirmedAt;

  /** Of the code used last. */
  @Column(name = "last_step")
  public long lastStep;
}
