package org.kiemphieu.delegate.repository;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** One version of a delegate's line of the roll; a later version supersedes it. */
@Entity
@Immutable
@Table(name = "delegate")
@IdClass(RollKey.class)
public class DelegateEntity {

  @Id
  @Column(name = "assembly_id")
  public Long assemblyId;

  @Id public String code;
  @Id public int version;
  public int place;
  public String name;
  public @Nullable LocalDate born;

  @Enumerated(EnumType.STRING)
  public @Nullable Sex sex;

  public String ethnicity;

  @Enumerated(EnumType.STRING)
  public @Nullable Qualification qualification;

  @Enumerated(EnumType.STRING)
  @Column(name = "political_theory")
  public @Nullable PoliticalTheory politicalTheory;

  @Column(name = "first_time")
  public @Nullable Boolean firstTime;

  @Column(name = "member_since")
  public @Nullable LocalDate memberSince;

  public String unit;

  @Enumerated(EnumType.STRING)
  public DelegateKind kind;

  @Column(name = "convening_committee")
  public boolean conveningCommittee;

  public String section;
  public String seat;
  public @Nullable String withdrawn;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  /** Takes what is known of a delegate. */
  public void take(Delegate delegate) {
    name = delegate.person().name().text();
    born = delegate.person().born().orElse(null);
    sex = delegate.profile().sex().orElse(null);
    ethnicity = delegate.profile().ethnicity();
    qualification = delegate.profile().qualification().orElse(null);
    politicalTheory = delegate.profile().politicalTheory().orElse(null);
    firstTime = delegate.profile().firstTime().orElse(null);
    memberSince = delegate.memberSince().orElse(null);
    unit = delegate.unit();
    kind = delegate.kind();
    conveningCommittee = delegate.conveningCommittee();
    section = delegate.section();
    seat = delegate.seat();
  }

  /** What is known of the delegate. */
  public Delegate delegate() {
    return new Delegate(
        new Person(new PersonName(name), Optional.ofNullable(born)),
        new Profile(
            Optional.ofNullable(sex),
            ethnicity,
            Optional.ofNullable(qualification),
            Optional.ofNullable(politicalTheory),
            Optional.ofNullable(firstTime)),
        Optional.ofNullable(memberSince),
        unit,
        kind,
        conveningCommittee,
        section,
        seat);
  }
}
