package org.kiemphieu.election.repository;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** One version of an election's counting board; a later version supersedes it. */
@Entity
@Table(name = "counting_board")
public class CountingBoardEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "election_id")
  public Long electionId;

  public int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "counting_board_member", joinColumns = @JoinColumn(name = "board_id"))
  @OrderColumn(name = "line")
  public List<Line> members = new ArrayList<>();

  /** One teller. */
  @Embeddable
  public static class Line {
    public String name;
    public @Nullable LocalDate born;
    public boolean head;
  }

  /** A row for a board. */
  public static CountingBoardEntity of(long electionId, int version, CountingBoard board) {
    CountingBoardEntity entity = new CountingBoardEntity();
    entity.electionId = electionId;
    entity.version = version;
    for (CountingBoard.Member member : board.members()) {
      Line line = new Line();
      line.name = member.person().name().text();
      line.born = member.person().born().orElse(null);
      line.head = member.head();
      entity.members.add(line);
    }
    return entity;
  }

  /** The board as appointed. */
  public CountingBoard board() {
    return new CountingBoard(
        members.stream()
            .map(
                line ->
                    new CountingBoard.Member(
                        new Person(new PersonName(line.name), Optional.ofNullable(line.born)),
                        line.head))
            .toList());
  }
}
