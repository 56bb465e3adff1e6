package org.kiemphieu.subordinate.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.domain.Trait;

/** Targets an assembly set for an office; a later version supersedes it. */
@Entity
@Table(name = "make_up_target")
@IdClass(TargetEntity.Key.class)
public class TargetEntity {

  /** Identifies a version. */
  public record Key(Long assemblyId, Office office, int version) implements Serializable {}

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id
  @Enumerated(EnumType.STRING)
  public Office office;

  @Id public int version;

  public @Nullable Integer women;

  @Column(name = "ethnic_minorities")
  public @Nullable Integer ethnicMinorities;

  @Column(name = "under_forty")
  public @Nullable Integer underForty;

  @Column(name = "first_time")
  public @Nullable Integer firstTime;

  @Column(name = "set_by")
  public String setBy;

  @Column(name = "set_at")
  public Instant setAt;

  /** Takes over {@code targets}. */
  public void take(Targets targets) {
    women = targets.percent().get(Trait.WOMEN);
    ethnicMinorities = targets.percent().get(Trait.ETHNIC_MINORITIES);
    underForty = targets.percent().get(Trait.UNDER_FORTY);
    firstTime = targets.percent().get(Trait.FIRST_TIME);
  }

  /** The targets as stored. */
  public Targets targets() {
    Map<Trait, Integer> percent = new EnumMap<>(Trait.class);
    put(percent, Trait.WOMEN, women);
    put(percent, Trait.ETHNIC_MINORITIES, ethnicMinorities);
    put(percent, Trait.UNDER_FORTY, underForty);
    put(percent, Trait.FIRST_TIME, firstTime);
    return new Targets(percent);
  }

  private static void put(Map<Trait, Integer> percent, Trait trait, @Nullable Integer least) {
    if (least != null) {
      percent.put(trait, least);
    }
  }
}
