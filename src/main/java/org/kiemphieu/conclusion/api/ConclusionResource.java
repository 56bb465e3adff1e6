package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Due;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.conclusion.service.ConclusionReading;
import org.kiemphieu.http.Sentences;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.regulation.Certainty;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;

/** What follows the assembly, at a glance. */
@Path("/api/assemblies/{assembly}/conclusion")
@Tag(name = "Conclusion")
public class ConclusionResource {

  @Inject ConclusionReading reading;

  /**
   * Everything that follows the assembly.
   *
   * @param today the service's day, in Viet Nam
   * @param due what is still to be done, in the order in which it is done
   * @param rules what it rests on, with article and certainty
   */
  @Schema(name = "Conclusion")
  record ConclusionView(
      LocalDate today,
      ClosingView closing,
      List<ComplaintView> complaints,
      List<ElectionLineView> elections,
      List<PackageView> packages,
      List<DueView> due,
      List<RuleView> rules) {

    static ConclusionView of(Conclusion conclusion) {
      return new ConclusionView(
          conclusion.today(),
          ClosingView.of(conclusion.closing()),
          conclusion.complaints().stream().map(ComplaintView::of).toList(),
          conclusion.elections().stream().map(ElectionLineView::of).toList(),
          conclusion.packages().stream().map(PackageView::of).toList(),
          conclusion.due().stream().map(DueView::of).toList(),
          rules(conclusion));
    }

    private static List<RuleView> rules(Conclusion conclusion) {
      return Stream.of(RuleCode.values())
          .filter(code -> code.topic() == RuleCode.Topic.CONCLUSION)
          .flatMap(code -> conclusion.regulation().rule(code).stream())
          .map(RuleView::of)
          .toList();
    }
  }

  /**
   * Something that is due.
   *
   * @param subject path below the assembly; empty for the assembly
   * @param day by when, or from when
   */
  @Schema(name = "Due")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DueView(Due.What what, String subject, @Nullable LocalDate day) {

    static DueView of(Due due) {
      return new DueView(due.what(), due.subject(), due.day().orElse(null));
    }
  }

  /** A rule with its sentence and where it stands. */
  @Schema(name = "ConclusionRule")
  record RuleView(RuleCode rule, Sentences sentence, Sentences article, Certainty certainty) {

    static RuleView of(Rule rule) {
      return new RuleView(
          rule.code(),
          new Sentences(rule.sentence(Language.VIETNAMESE), rule.sentence(Language.ENGLISH)),
          new Sentences(
              rule.citation().text(Language.VIETNAMESE), rule.citation().text(Language.ENGLISH)),
          rule.certainty());
    }
  }

  @GET
  @Allowed(Command.READ_CONCLUSION)
  @Operation(summary = "Closing, deadlines, complaints, approvals, sealed ballots, and what is due")
  public ConclusionView get(@PathParam("assembly") String assembly) {
    return ConclusionView.of(reading.of(assembly));
  }
}
