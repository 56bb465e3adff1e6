package org.kiemphieu.subordinate.repository;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.subordinate.domain.NumberedProfile;

/** What is known of the people on a round's approved list; a later version supersedes it. */
@Entity
@Table(name = "profile_list")
@IdClass(ProfileListEntity.Key.class)
public class ProfileListEntity {

  /** Identifies a version. */
  public record Key(Long roundId, int version) implements Serializable {}

  @Id
  @Column(name = "round_id")
  public Long roundId;

  @Id public int version;

  public String nonce;

  @Column(name = "recorded_by")
  public String recordedBy;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "person_profile",
      joinColumns = {
        @JoinColumn(name = "round_id", referencedColumnName = "round_id"),
        @JoinColumn(name = "version", referencedColumnName = "version")
      })
  @OrderBy("number")
  public List<Line> people = new ArrayList<>();

  /** One person. */
  @Embeddable
  public static class Line {
    public int number;

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

    static Line of(NumberedProfile person) {
      Line line = new Line();
      line.number = person.number();
      line.sex = person.profile().sex().orElse(null);
      line.ethnicity = person.profile().ethnicity();
      line.qualification = person.profile().qualification().orElse(null);
      line.politicalTheory = person.profile().politicalTheory().orElse(null);
      line.firstTime = person.profile().firstTime().orElse(null);
      return line;
    }

    NumberedProfile person() {
      return new NumberedProfile(
          number,
          new Profile(
              Optional.ofNullable(sex),
              ethnicity,
              Optional.ofNullable(qualification),
              Optional.ofNullable(politicalTheory),
              Optional.ofNullable(firstTime)));
    }
  }

  /** Takes over what is known of {@code persons}. */
  public void take(List<NumberedProfile> persons) {
    persons.forEach(person -> people.add(Line.of(person)));
  }

  /** What is known, by the numbers of the list. */
  public List<NumberedProfile> persons() {
    return people.stream().map(Line::person).toList();
  }
}
