package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.subordinate.domain.TargetAnswer;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.domain.Trait;

/**
 * What a body is made up of, in people, against its targets.
 *
 * @param traits women, ethnic minorities, under forty, first time, in this order
 */
@Schema(name = "MakeUp")
record MakeUpView(
    int people,
    List<TraitView> traits,
    Map<Qualification, Integer> qualifications,
    int qualificationUnknown,
    Map<PoliticalTheory, Integer> politicalTheory,
    int politicalTheoryUnknown) {

  /** Whether a target is met. */
  enum Answer {
    MET,
    NOT_MET,
    UNDECIDED
  }

  /**
   * Those who are so.
   *
   * @param unknown of whom it is not known
   * @param atLeastPercent the target, where there is one
   * @param missing where it is not met: how many more it would take
   */
  @Schema(name = "Trait")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TraitView(
      Trait trait,
      int count,
      int unknown,
      @Nullable Integer atLeastPercent,
      @Nullable Answer answer,
      @Nullable Integer missing) {

    private static TraitView of(
        Trait trait, MakeUp.Share share, @Nullable Integer percent, @Nullable TargetAnswer answer) {
      Answer shown =
          answer == null
              ? null
              : answer instanceof TargetAnswer.Met
                  ? Answer.MET
                  : answer instanceof TargetAnswer.NotMet ? Answer.NOT_MET : Answer.UNDECIDED;
      return new TraitView(
          trait,
          share.count(),
          share.unknown(),
          percent,
          shown,
          answer instanceof TargetAnswer.NotMet notMet ? notMet.missing() : null);
    }
  }

  static MakeUpView of(MakeUp makeUp, Targets targets) {
    Map<Trait, TargetAnswer> answers = targets.decide(makeUp);
    List<TraitView> traits = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      traits.add(
          TraitView.of(trait, trait.of(makeUp), targets.percent().get(trait), answers.get(trait)));
    }
    return new MakeUpView(
        makeUp.people(),
        traits,
        makeUp.qualifications(),
        makeUp.qualificationUnknown(),
        makeUp.politicalTheory(),
        makeUp.politicalTheoryUnknown());
  }
}
