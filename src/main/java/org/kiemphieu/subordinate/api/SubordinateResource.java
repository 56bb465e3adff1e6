package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.CongressState;
import org.kiemphieu.subordinate.repository.SubordinateRepository.Filter;
import org.kiemphieu.subordinate.service.SubordinateResults;
import org.kiemphieu.subordinate.service.Subordinates;

/** The assemblies below this one. */
@Path("/api/assemblies/{assembly}/subordinates")
@Tag(name = "Many assemblies")
public class SubordinateResource {

  private static final int MOST = 500;
  private static final int LONGEST_WORDS = 100;
  private static final String ONE = "/{subordinate}";
  private static final String ELECTION = ONE + "/elections/{election}";

  @Inject Subordinates subordinates;
  @Inject SubordinateResults results;

  /**
   * A page.
   *
   * @param total how many are wanted, on all pages and in whatever state
   * @param states how many of them are in each state
   * @param next what to give as after for the next page; absent on the last
   */
  @Schema(name = "Subordinates")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PageView(
      List<SubordinateView> subordinates,
      int total,
      Map<CongressState, Integer> states,
      @Nullable String next) {

    static PageView of(Subordinates.Page page) {
      return new PageView(
          page.assemblies().stream().map(SubordinateView::of).toList(),
          page.states().values().stream().mapToInt(Integer::intValue).sum(),
          page.states(),
          page.next().orElse(null));
    }
  }

  /**
   * The results of an election that stand.
   *
   * @param makeUp of those elected
   */
  @Schema(name = "SubordinateResult")
  record ResultView(
      SubordinateView.ElectionView election, List<RoundView> rounds, MakeUpView makeUp) {

    /**
     * A confirmed round.
     *
     * @param result as it was signed: result.json
     */
    @Schema(name = "SubordinateRound")
    record RoundView(
        int round, int count, @JsonRawValue @Schema(implementation = Object.class) String result) {}

    static ResultView of(SubordinateResults.Confirmed confirmed) {
      return new ResultView(
          SubordinateView.ElectionView.of(confirmed.election()),
          confirmed.rounds().stream()
              .map(
                  one ->
                      new RoundView(
                          one.count().round().round(), one.count().count(), one.content()))
              .toList(),
          MakeUpView.of(confirmed.makeUp(), confirmed.targets()));
    }
  }

  @GET
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(
      summary = "A page of the assemblies below, by code, with state, turnout and who is elected")
  public PageView page(
      @PathParam("assembly") String assembly,
      @QueryParam("level") @Parameter(description = "only those so far below") @Min(1)
          @Nullable Integer level,
      @QueryParam("state") @Nullable CongressState state,
      @QueryParam("q")
          @Parameter(description = "part of organisation, name or code")
          @Size(max = LONGEST_WORDS)
          @DefaultValue("")
          String words,
      @QueryParam("after") @Size(max = LONGEST_WORDS) @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit) {
    return PageView.of(
        subordinates.page(
            assembly,
            new Filter(Optional.ofNullable(level), words.strip()),
            Optional.ofNullable(state),
            after,
            limit));
  }

  @GET
  @Path(ONE)
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(summary = "One assembly below with its elections")
  public SubordinateView one(
      @PathParam("assembly") String assembly, @PathParam("subordinate") String subordinate) {
    return SubordinateView.of(subordinates.require(assembly, subordinate));
  }

  @GET
  @Path(ELECTION + "/result")
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(
      summary = "The signed results of an election's confirmed rounds, and who was elected",
      description = "Refused before the presidium of that assembly confirmed one.")
  public ResultView result(
      @PathParam("assembly") String assembly,
      @PathParam("subordinate") String subordinate,
      @PathParam("election") String election) {
    return ResultView.of(results.of(assembly, subordinate, election));
  }

  @GET
  @Path(ELECTION + "/rounds/{round}/minutes.pdf")
  @Allowed(Command.READ_SUBORDINATES)
  @Produces("application/pdf")
  @Operation(
      summary = "The sealed minutes of a confirmed round, newest version",
      description = "Refused before the presidium of that assembly confirmed it.")
  public byte[] minutes(
      @PathParam("assembly") String assembly,
      @PathParam("subordinate") String subordinate,
      @PathParam("election") String election,
      @PathParam("round") int round) {
    return results.minutes(assembly, subordinate, election, round);
  }
}
