package org.kiemphieu.conclusion.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Annulment;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.Decision;
import org.kiemphieu.conclusion.domain.Document;
import org.kiemphieu.conclusion.domain.Elected;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.service.ApprovalService;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.EntityTag;

/** What the superior committee decides on the result of an election. */
@Path(ApiPaths.ELECTIONS + "/{election}/approval-of-superior")
@Tag(name = "Conclusion")
public class ApprovalResource {

  @Inject ApprovalService approvals;

  /** A decision of the superior committee as clients write it. */
  @Schema(
      name = "ApprovalOfSuperior",
      example =
          """
          {"decision": "PERSONS_REFUSED", "documentNumber": "45-QĐ/TU", "documentDate": "2026-12-01",
           "persons": [{"round": 1, "number": 3}], "reason": "Chưa đủ tiêu chuẩn"}
          """)
  record ApprovalBody(
      @NotNull Decision decision,
      @NotBlank @Size(max = 100) String documentNumber,
      @NotNull LocalDate documentDate,
      @Size(max = 200) @Schema(description = "who is not approved: round and number on its ballot")
          @Nullable List<@Valid @NotNull PersonBody> persons,
      @Size(max = 2000) @Schema(description = "needed for PERSONS_REFUSED and ANNULLED")
          @Nullable String reason,
      @Pattern(regexp = Codes.PATTERN)
          @Schema(description = "with ANNULLED: code of the election ordered in its place")
          @Nullable String newElection) {

    SuperiorDecision said() {
      RefusedException.throwIfAny(faults());
      Document document = new Document(documentNumber.strip(), documentDate);
      return switch (decision) {
        case APPROVED -> new SuperiorDecision.Approved(document);
        case PERSONS_REFUSED ->
            new SuperiorDecision.PersonsRefused(
                document,
                named().stream().map(one -> new Elected(one.round, one.number)).toList(),
                Said.text(reason));
        case ANNULLED ->
            new SuperiorDecision.Annulled(
                document, new Annulment(Said.text(reason), Optional.ofNullable(newElection)));
      };
    }

    private List<PersonBody> named() {
      return persons == null ? List.of() : persons;
    }

    /** What does not go with the decision named. */
    private List<Refusal> faults() {
      List<Refusal> faults = new ArrayList<>();
      boolean refuses = decision == Decision.PERSONS_REFUSED;
      if (refuses && named().isEmpty()) {
        faults.add(Refusal.of(ConclusionRefusal.APPROVAL_PERSONS_NEEDED, "persons"));
      }
      if (!refuses && !named().isEmpty()) {
        faults.add(Refusal.of(ConclusionRefusal.APPROVAL_PERSONS_NOT_ASKED, "persons"));
      }
      if (decision != Decision.APPROVED && Said.text(reason).isEmpty()) {
        faults.add(Refusal.of(ConclusionRefusal.APPROVAL_REASON_NEEDED, "reason"));
      }
      if (decision != Decision.ANNULLED && newElection != null) {
        faults.add(Refusal.of(ConclusionRefusal.APPROVAL_NEW_ELECTION_NOT_ASKED, "newElection"));
      }
      return faults;
    }
  }

  /** Somebody elected. */
  @Schema(name = "ElectedPerson")
  record PersonBody(@NotNull @Min(1) Integer round, @NotNull @Min(1) Integer number) {}

  @PUT
  @Allowed(Command.RECORD_APPROVAL_OF_SUPERIOR)
  @Operation(
      summary = "What the superior committee decided on the result of an election",
      description =
          "Approved, some persons not approved, or annulled. A later decision supersedes one with"
              + " If-Match; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ElectionLineView.class)))
  public Response record(
      @PathParam("assembly") String assembly,
      @PathParam("election") String election,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ApprovalBody body) {
    Conclusion.ElectionLine line =
        approvals.record(assembly, election, body.said(), EntityTag.expected(ifMatch));
    return Response.ok(ElectionLineView.of(line))
        .header("ETag", EntityTag.of(line.version()))
        .build();
  }
}
