package org.kiemphieu.assembly.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Certainty;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;

/** The rules the service enforces, with their articles and how certain each is. */
@Path("/api/regulations")
@Tag(name = "Regulation")
public class RegulationResource {

  /** A text in both languages. */
  public record Text(String vi, String en) {}

  /** One rule. */
  public record RuleView(
      String code,
      RuleCode.Topic topic,
      Text article,
      Certainty certainty,
      boolean overrulable,
      Text sentence) {

    static RuleView of(Rule rule) {
      return new RuleView(
          rule.code().name(),
          rule.code().topic(),
          new Text(
              rule.citation().text(Language.VIETNAMESE), rule.citation().text(Language.ENGLISH)),
          rule.certainty(),
          rule.certainty().overrulable(),
          new Text(rule.sentence(Language.VIETNAMESE), rule.sentence(Language.ENGLISH)));
    }
  }

  /** One regulation. */
  public record RegulationView(String id, List<RuleView> rules) {

    static RegulationView of(Regulation regulation) {
      return new RegulationView(
          regulation.id(), regulation.rules().stream().map(RuleView::of).toList());
    }
  }

  @GET
  @PermitAll
  @Operation(summary = "The regulations an assembly can follow")
  public List<RegulationView> all() {
    return List.of(one("244"), one("190"), one("own"));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      summary = "One regulation with all its rules",
      description =
          "244, 190, 96 for votes of confidence, or own: every rule an assembly's own rules can have.")
  public RegulationView one(@PathParam("id") String id) {
    return Regulations.byId(id)
        .map(RegulationView::of)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(AssemblyRefusal.REGULATION_UNKNOWN, "id").with("regulation", id)));
  }
}
