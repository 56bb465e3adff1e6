package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.subordinate.domain.NumberedProfile;
import org.kiemphieu.subordinate.service.ProfileService;
import org.kiemphieu.version.EntityTag;

/** What is known of the people on an approved list, for the make-up of those elected. */
@Path(ApiPaths.ROUND + "/profiles")
@Tag(name = "Many assemblies")
public class ProfileResource {

  private static final int MOST_PEOPLE = 500;
  private static final int LONGEST_ETHNICITY = 50;

  @Inject ProfileService service;

  /** One person, by the number on the approved list. What is left out is unknown. */
  @Schema(name = "PersonProfile")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PersonBody(
      @NotNull Integer number,
      @Nullable Sex sex,
      @Size(max = LONGEST_ETHNICITY) @Nullable String ethnicity,
      @Nullable Qualification qualification,
      @Nullable PoliticalTheory politicalTheory,
      @Nullable Boolean firstTime) {

    NumberedProfile profile() {
      return new NumberedProfile(
          number,
          new Profile(
              Optional.ofNullable(sex),
              ethnicity == null ? "" : ethnicity.strip(),
              Optional.ofNullable(qualification),
              Optional.ofNullable(politicalTheory),
              Optional.ofNullable(firstTime)));
    }

    static PersonBody of(NumberedProfile person) {
      Profile profile = person.profile();
      return new PersonBody(
          person.number(),
          profile.sex().orElse(null),
          profile.ethnicity().isEmpty() ? null : profile.ethnicity(),
          profile.qualification().orElse(null),
          profile.politicalTheory().orElse(null),
          profile.firstTime().orElse(null));
    }
  }

  /** People on the list; who is not named is unknown. */
  @Schema(
      name = "Profiles",
      example =
          """
          {"people": [{"number": 1, "sex": "FEMALE", "ethnicity": "Tày", "qualification": "MASTER",
            "politicalTheory": "ADVANCED", "firstTime": true}]}
          """)
  record ProfilesBody(@NotNull @Size(max = MOST_PEOPLE) List<@Valid @NotNull PersonBody> people) {}

  /** What was recorded last; version 0 when nothing was. */
  @Schema(name = "ProfilesView")
  record ProfilesView(int version, List<PersonBody> people) {}

  @GET
  @Allowed(Command.READ_PROFILES)
  @Operation(summary = "What is known of the people on the list")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProfilesView.class)))
  public Response get(@BeanParam RoundPath path) {
    return tagged(service.get(path.round()));
  }

  @PUT
  @Allowed(Command.RECORD_PROFILES)
  @Operation(
      summary = "Record what is known of the people on the approved list",
      description =
          "All of it at once: what is left out is unknown from then on. It is neither in the result"
              + " nor in the evidence bundle; the ledger has a digest. The same again changes"
              + " nothing; a change takes If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProfilesView.class)))
  public Response record(
      @BeanParam RoundPath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ProfilesBody body) {
    return tagged(
        service.record(
            path.round(),
            body.people().stream().map(PersonBody::profile).toList(),
            EntityTag.expected(ifMatch)));
  }

  private static Response tagged(Stored<List<NumberedProfile>> stored) {
    return Response.ok(
            new ProfilesView(
                stored.version(), stored.value().stream().map(PersonBody::of).toList()))
        .header("ETag", EntityTag.of(stored.version()))
        .build();
  }
}
