package org.kiemphieu.election.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** A counting board as clients write it. */
@Schema(
    name = "CountingBoard",
    example =
        """
        {"members": [{"name": "Lê Thị Ví Dụ", "head": true}, {"name": "Trần Văn Thí Dụ", "head": false}]}
        """)
public record CountingBoardBody(
    @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull MemberBody> members) {

  /** One teller. */
  @Schema(name = "CountingBoardMember")
  public record MemberBody(
      @NotBlank @Size(max = 100) String name, @Nullable LocalDate born, @Nullable Boolean head) {}

  CountingBoard board() {
    return new CountingBoard(
        members.stream()
            .map(
                m ->
                    new CountingBoard.Member(
                        new Person(new PersonName(m.name), Optional.ofNullable(m.born)),
                        Boolean.TRUE.equals(m.head)))
            .toList());
  }

  static CountingBoardBody of(CountingBoard board) {
    return new CountingBoardBody(
        board.members().stream()
            .map(
                m ->
                    new MemberBody(
                        m.person().name().text(), m.person().born().orElse(null), m.head()))
            .toList());
  }
}
