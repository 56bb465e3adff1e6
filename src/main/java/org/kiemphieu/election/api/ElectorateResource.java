package org.kiemphieu.election.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.service.ElectedBodies;
import org.kiemphieu.election.service.OfficeBodies;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.Person;

/** Whose conference an assembly is. */
@Path("/api/assemblies/{assembly}/body")
@Tag(name = "Assembly")
public class ElectorateResource {

  @Inject OfficeBodies bodies;

  /**
   * The body that meets in the assembly.
   *
   * @param assembly code of the assembly that elected it
   * @param election code of the election
   * @param elected whether that election is over
   * @param members those elected, alternates left out; empty before
   */
  @Schema(name = "Body")
  record BodyView(
      String assembly,
      String election,
      Office office,
      String title,
      boolean elected,
      List<MemberView> members) {

    static BodyView of(OfficeBodies.Electorate electorate) {
      return new BodyView(
          electorate.of().assembly(),
          electorate.of().election(),
          electorate.office(),
          electorate.title(),
          electorate.members().isPresent(),
          electorate.members().map(ElectedBodies.Body::members).orElse(List.of()).stream()
              .map(MemberView::of)
              .toList());
    }
  }

  /** One of those elected. */
  @Schema(name = "BodyMember")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MemberView(String name, @Nullable LocalDate born) {

    static MemberView of(Person person) {
      return new MemberView(person.name().text(), person.born().orElse(null));
    }
  }

  @GET
  @Allowed(Command.READ_ELECTION)
  @Operation(
      summary = "The body whose conference the assembly is: those another assembly elected",
      description =
          "Of that other assembly nothing else is told, and they only once the result is released"
              + " to its hall.")
  public BodyView body(@PathParam("assembly") String assembly) {
    return BodyView.of(bodies.electorate(assembly));
  }
}
