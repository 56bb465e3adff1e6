package org.kiemphieu.live.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.live.service.Hall;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.Purpose;

/** What the displays in the hall show. */
@Path("/api/assemblies/{assembly}/hall")
@Tag(name = "Live")
public class HallResource {

  @Inject Hall hall;
  @Inject Clock clock;

  /** The assembly's code and name. */
  public record HallAssembly(String code, String name) {}

  /** What everybody in the hall may see. */
  public record HallView(
      HallAssembly assembly,
      Instant now,
      long sequence,
      List<HallElection> elections,
      List<HallHands> showsOfHands) {}

  /** One round of an election; null is what is not recorded or not released yet. */
  public record HallElection(
      String election,
      Purpose purpose,
      Office office,
      String title,
      int seats,
      int round,
      int count,
      RoundStage stage,
      @Nullable Integer issued,
      @Nullable Integer collected,
      int accepted,
      int batches,
      int batchesAccepted,
      @Nullable ReleasedView released) {

    static HallElection of(Hall.Progress progress) {
      return new HallElection(
          progress.round().election(),
          progress.election().purpose(),
          progress.election().office(),
          progress.election().title(),
          progress.seats(),
          progress.round().round(),
          progress.count(),
          progress.stage(),
          progress.issued().orElse(null),
          progress.collected().orElse(null),
          progress.accepted(),
          progress.batches(),
          progress.batchesAccepted(),
          progress.released().map(ReleasedView::of).orElse(null));
    }
  }

  @GET
  @Allowed(Command.WATCH_HALL)
  @Operation(
      summary =
          "How far every round of every election is, and what was released; no votes before that",
      description =
          "The rounds of an election follow each other; the present one is the last. Of a show of"
              + " hands the question is shown while it is open, the figures once they are"
              + " declared.")
  public HallView hall(@PathParam("assembly") String assembly) {
    Hall.State state = hall.state(assembly);
    return new HallView(
        new HallAssembly(assembly, state.name()),
        clock.instant(),
        state.sequence(),
        state.rounds().stream().map(HallElection::of).toList(),
        state.showsOfHands().stream().map(HallHands::of).toList());
  }
}
