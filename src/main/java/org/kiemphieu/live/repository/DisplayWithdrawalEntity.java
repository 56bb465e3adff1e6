package org.kiemphieu.live.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a display was withdrawn. */
@Entity
@Table(name = "display_withdrawal")
@IdClass(DisplayEntity.Key.class)
public class DisplayWithdrawalEntity {

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String name;
  @Id public Integer opening;

  @Column(name = "withdrawn_by")
  public String withdrawnBy;

  @Column(name = "withdrawn_at")
  public Instant withdrawnAt;
}
