package org.kiemphieu.election.repository;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** One version of a round's candidate list; a later version supersedes it. */
@Entity
@Table(name = "candidate_list")
public class CandidateListEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "round_id")
  public Long roundId;

  public int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "candidate", joinColumns = @JoinColumn(name = "list_id"))
  @OrderBy("number")
  public List<Line> candidates = new ArrayList<>();

  /** One candidate. */
  @Embeddable
  public static class Line {
    public int number;
    public String name;
    public @Nullable LocalDate born;

    @Column(name = "official_member")
    public boolean officialMember;

    @Column(name = "member_since")
    public @Nullable LocalDate memberSince;

    @Enumerated(EnumType.STRING)
    public Candidate.Nomination nomination;
  }

  /** A row for a list. */
  public static CandidateListEntity of(long roundId, int version, List<Candidate> candidates) {
    CandidateListEntity entity = new CandidateListEntity();
    entity.roundId = roundId;
    entity.version = version;
    for (Candidate candidate : candidates) {
      Line line = new Line();
      line.number = candidate.number();
      line.name = candidate.person().name().text();
      line.born = candidate.person().born().orElse(null);
      line.officialMember = candidate.officialMember();
      line.memberSince = candidate.memberSince().orElse(null);
      line.nomination = candidate.nomination();
      entity.candidates.add(line);
    }
    return entity;
  }

  /** The list in ballot order. */
  public List<Candidate> list() {
    return candidates.stream()
        .map(
            line ->
                new Candidate(
                    line.number,
                    new Person(new PersonName(line.name), Optional.ofNullable(line.born)),
                    line.officialMember,
                    Optional.ofNullable(line.memberSince),
                    line.nomination))
        .toList();
  }
}
