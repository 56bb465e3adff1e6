package org.kiemphieu.subordinate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.subordinate.domain.TargetAnswer;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.domain.Trait;

/** Targets are decided in whole numbers, and what is not known is not guessed. */
class TargetsTest {

  /** 15 of 100 per cent of 27 are 4.05: four women are 14.81 per cent, shown as 15. */
  @ParameterizedTest
  @CsvSource({
    "3, 0, 20, 15, Met[]",
    "2, 0, 20, 15, NotMet[missing=1]",
    "4, 0, 27, 15, NotMet[missing=1]",
    "5, 0, 27, 15, Met[]",
    "0, 0, 27, 15, NotMet[missing=5]",
    "4, 1, 27, 15, Undecided[unknown=1]",
    "3, 1, 27, 15, NotMet[missing=1]",
    "5, 22, 27, 15, Met[]",
    "0, 27, 27, 100, Undecided[unknown=27]",
    "26, 0, 27, 100, NotMet[missing=1]",
    "27, 0, 27, 100, Met[]",
    "0, 0, 5, 0, Met[]",
    "0, 0, 0, 15, Undecided[unknown=0]",
    "20000000, 0, 30000000, 66, Met[]",
  })
  void answerIsSaidOnlyWhenItIsCertain(
      int count, int unknown, int people, int percent, String answer) {
    assertEquals(
        answer, TargetAnswer.of(new MakeUp.Share(count, unknown), people, percent).toString());
  }

  @Test
  void whatHasNoTargetHasNoAnswer() {
    Targets targets = new Targets(new EnumMap<>(Map.of(Trait.UNDER_FORTY, 10)));

    Map<Trait, TargetAnswer> answers = targets.decide(MakeUp.NOBODY);

    assertEquals(Map.of(Trait.UNDER_FORTY, new TargetAnswer.Undecided(0)), answers);
  }
}
