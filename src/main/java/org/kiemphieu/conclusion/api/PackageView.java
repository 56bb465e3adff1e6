package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.conclusion.domain.SealSteps;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.identity.domain.Command;

/**
 * A package of ballots and where it stands.
 *
 * @param history every step, in order
 * @param keptUntil last day it has to be kept; absent while the assembly is open
 * @param destroyableFrom first day on which time does not forbid to destroy it; absent where that
 *     is not known
 * @param complaints open complaints that need it
 * @param commands what it takes now
 */
@Schema(name = "PackageView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackageView(
    @JsonProperty("package") String code,
    int version,
    SealStage state,
    List<BallotsOf> ballots,
    List<StepView> history,
    @Nullable LocalDate keptUntil,
    @Nullable LocalDate destroyableFrom,
    List<String> complaints,
    Set<Command> commands) {

  /** One step: the members of its kind. */
  @Schema(name = "PackageStep")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StepView(
      Command command,
      LocalDate on,
      @Nullable Integer pieces,
      @Nullable List<String> people,
      @Nullable List<String> witnesses,
      @Nullable String place,
      @Nullable String decisionNumber,
      @Nullable LocalDate decisionDate,
      @Nullable String decidedBy,
      @Nullable String reason,
      @Nullable String record) {

    static StepView of(SealStep step) {
      if (step instanceof SealStep.Sealing one) {
        return new StepView(
            one.command(),
            one.on(),
            one.pieces(),
            one.sealedBy(),
            one.witnessedBy(),
            one.place(),
            null,
            null,
            null,
            null,
            null);
      }
      if (step instanceof SealStep.Handover one) {
        return new StepView(
            one.command(),
            one.on(),
            null,
            List.of(one.receivedBy()),
            null,
            one.keptAt(),
            null,
            null,
            null,
            null,
            null);
      }
      if (step instanceof SealStep.Unsealing one) {
        return new StepView(
            one.command(),
            one.on(),
            null,
            null,
            null,
            null,
            one.decision().number(),
            one.decision().date(),
            one.decidedBy(),
            one.reason(),
            null);
      }
      SealStep.Destruction one = (SealStep.Destruction) step;
      return new StepView(
          one.command(),
          one.on(),
          null,
          one.destroyedBy(),
          null,
          one.place(),
          null,
          null,
          null,
          null,
          one.record());
    }
  }

  static PackageView of(Conclusion.PackageLine line) {
    SealedPackage sealed = line.sealed();
    return new PackageView(
        sealed.code(),
        line.version(),
        sealed.stage(),
        sealed.ballots(),
        sealed.steps().stream().map(StepView::of).toList(),
        line.keptUntil().orElse(null),
        line.destroyableFrom().orElse(null),
        line.complaints(),
        new TreeSet<>(SealSteps.commandsIn(sealed.stage())));
  }
}
