package org.kiemphieu.assembly.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.AssemblyOverruling;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.service.OverrulingService;
import org.kiemphieu.assembly.service.OverrulingService.OpenRule;
import org.kiemphieu.assembly.service.OverrulingService.Ruled;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.version.EntityTag;

/** Rules that are not certain and on which the presidium ruled otherwise. */
@Path("/api/assemblies/{assembly}/overrulings")
@Tag(name = "Assembly")
public class OverrulingResource {

  @Inject OverrulingService service;

  /** A ruling as clients write it. */
  @Schema(
      name = "AssemblyOverruling",
      example = "{\"stands\": true, \"reason\": \"Đoàn chủ tịch thống nhất, đại hội đồng ý\"}")
  record OverrulingBody(
      @NotNull @Schema(description = "false goes back to the rule") Boolean stands,
      @NotBlank @Size(max = 500) String reason) {}

  /**
   * A rule on which the presidium can rule, as clients read it.
   *
   * @param version of the ruling; 0 while there is none
   * @param stands whether the rule is set aside
   */
  @Schema(name = "AssemblyOverrulingView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OverrulingView(
      RuleCode rule,
      int version,
      boolean stands,
      @Nullable String reason,
      @Nullable String by,
      @Nullable Instant at) {

    static OverrulingView of(OpenRule open) {
      return open.latest()
          .map(OverrulingView::of)
          .orElseGet(() -> new OverrulingView(open.rule().code(), 0, false, null, null, null));
    }

    static OverrulingView of(Ruled ruled) {
      return new OverrulingView(
          ruled.overruling().rule(),
          ruled.version(),
          ruled.overruling().stands(),
          ruled.overruling().reason(),
          ruled.by(),
          ruled.at());
    }
  }

  @GET
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "Rules the presidium can rule on, with what it ruled last")
  public List<OverrulingView> all(@PathParam("assembly") String assembly) {
    return service.all(assembly).stream().map(OverrulingView::of).toList();
  }

  @PUT
  @Path("/{rule}")
  @Allowed(Command.OVERRULE_RULE)
  @Operation(
      summary = "Rule otherwise on a rule that is not certain, or go back to it",
      description =
          "Only rules known or open, and not those of lists and papers: these are ruled on with the"
              + " list and by the counting board. The same again changes nothing; a change takes"
              + " If-Match with the version it supersedes.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverrulingView.class)))
  public Response rule(
      @PathParam("assembly") String assembly,
      @PathParam("rule") String rule,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull OverrulingBody body) {
    Ruled ruled =
        service.rule(
            assembly,
            new AssemblyOverruling(code(rule), body.stands(), body.reason().strip()),
            EntityTag.expected(ifMatch));
    return Response.ok(OverrulingView.of(ruled))
        .header("ETag", EntityTag.of(ruled.version()))
        .build();
  }

  private static RuleCode code(String name) {
    for (RuleCode code : RuleCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    throw new RefusedException(Refusal.of(AssemblyRefusal.RULE_UNKNOWN, "rule").with("rule", name));
  }
}
