package org.kiemphieu.batch.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What is held to stand on a sheet; a later version supersedes it. */
@Entity
@Table(name = "sheet_acceptance")
@IdClass(SheetAcceptanceEntity.Key.class)
public class SheetAcceptanceEntity {

  /** On what grounds a sheet is accepted. */
  public enum Grounds {
    /** All readings have the same at this position. */
    READINGS_AGREE,
    /** All readings have the same once a shift among them is taken out. */
    READINGS_AGREE_ALIGNED,
    /** The head teller looked at the paper. */
    HEAD_TELLER_LOOKED
  }

  /** An acceptance yet to be told what stands on the sheet, on what grounds, and by whom. */
  public static SheetAcceptanceEntity of(long batchId, int position, int version, int pass) {
    SheetAcceptanceEntity acceptance = new SheetAcceptanceEntity();
    acceptance.batchId = batchId;
    acceptance.position = position;
    acceptance.version = version;
    acceptance.pass = pass;
    acceptance.note = "";
    return acceptance;
  }

  /** Identifies an acceptance. */
  public record Key(Long batchId, int position, int version) implements Serializable {}

  @Id
  @Column(name = "batch_id")
  public Long batchId;

  @Id public int position;
  @Id public int version;

  /** The pass over its batch in which it was accepted; only the present one counts. */
  public int pass;

  public String marks;
  public String defects;

  @Enumerated(EnumType.STRING)
  public Grounds grounds;

  public String note;

  @Column(name = "accepted_by")
  public String acceptedBy;

  @Column(name = "accepted_at")
  public Instant acceptedAt;
}
