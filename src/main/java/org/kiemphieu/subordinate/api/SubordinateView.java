package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.CongressState;
import org.kiemphieu.subordinate.domain.Subordinate;
import org.kiemphieu.subordinate.repository.ElectedRepository.Election;
import org.kiemphieu.subordinate.service.Subordinates.Followed;

/**
 * An assembly as one above it sees it.
 *
 * @param level how far below, from 1
 * @param branch code of the assembly of level 1 through which it is seen
 */
@Schema(name = "Subordinate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubordinateView(
    String code,
    int level,
    String branch,
    String organisation,
    String name,
    AssemblyKind kind,
    @Nullable LocalDate heldOn,
    CongressState state,
    TurnoutView turnout,
    List<ElectionView> elections) {

  /**
   * An election.
   *
   * @param confirmed whether its present round is confirmed
   * @param elected people elected in confirmed rounds
   */
  @Schema(name = "SubordinateElection")
  record ElectionView(
      String election, Office office, String title, int seats, boolean confirmed, int elected) {

    static ElectionView of(Election election) {
      return new ElectionView(
          election.code(),
          election.office(),
          election.title(),
          election.seats(),
          election.confirmed(),
          election.elected());
    }
  }

  static SubordinateView of(Followed followed) {
    Subordinate assembly = followed.assembly();
    return new SubordinateView(
        assembly.code(),
        assembly.level(),
        assembly.branch(),
        assembly.organisation(),
        assembly.name(),
        assembly.kind(),
        assembly.heldOn().orElse(null),
        assembly.state(),
        TurnoutView.of(assembly.turnout()),
        followed.elections().stream().map(ElectionView::of).toList());
  }
}
