package org.kiemphieu.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body of people is made up of; what is not known is said, not guessed. */
class MakeUpTest {

  private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

  private static final MakeUp.Member TAY_WOMAN =
      new MakeUp.Member(
          Optional.of(LocalDate.of(1988, 1, 2)),
          new Profile(
              Optional.of(Sex.FEMALE),
              "Tày",
              Optional.of(Qualification.MASTER),
              Optional.of(PoliticalTheory.ADVANCED),
              Optional.of(true)));

  private static final MakeUp.Member KINH_MAN =
      new MakeUp.Member(
          Optional.of(LocalDate.of(1970, 5, 1)),
          new Profile(
              Optional.of(Sex.MALE),
              "Kinh",
              Optional.of(Qualification.UNIVERSITY),
              Optional.empty(),
              Optional.of(false)));

  private static final MakeUp.Member STRANGER =
      new MakeUp.Member(Optional.empty(), Profile.UNKNOWN);

  @Test
  void everythingKnownIsCountedAndTheRestIsSaidToBeUnknown() {
    MakeUp makeUp = MakeUp.of(List.of(TAY_WOMAN, KINH_MAN, STRANGER), DAY);

    assertEquals(3, makeUp.people());
    assertEquals(new MakeUp.Share(1, 1), makeUp.women());
    assertEquals(new MakeUp.Share(1, 1), makeUp.ethnicMinorities());
    assertEquals(new MakeUp.Share(1, 1), makeUp.underForty());
    assertEquals(new MakeUp.Share(1, 1), makeUp.firstTime());
    assertEquals(1, makeUp.qualifications().get(Qualification.MASTER));
    assertEquals(0, makeUp.qualifications().get(Qualification.DOCTOR));
    assertEquals(1, makeUp.qualificationUnknown());
    assertEquals(2, makeUp.politicalTheoryUnknown());
  }

  @Test
  void makeUpsAddWhateverTheOrder() {
    MakeUp all = MakeUp.of(List.of(TAY_WOMAN, KINH_MAN, STRANGER), DAY);
    MakeUp one = MakeUp.of(List.of(STRANGER), DAY);
    MakeUp two = MakeUp.of(List.of(KINH_MAN, TAY_WOMAN), DAY);

    assertEquals(all, one.plus(two));
    assertEquals(all, two.plus(one));
    assertEquals(all, all.plus(MakeUp.NOBODY));
  }

  @ParameterizedTest
  @CsvSource({"1985-08-20, 0", "1985-08-21, 1", "1985-08-19, 0", "1984-02-29, 0"})
  void whoTurnsFortyOnTheDayIsNoLongerUnderForty(LocalDate born, int underForty) {
    MakeUp makeUp = MakeUp.of(List.of(new MakeUp.Member(Optional.of(born), Profile.UNKNOWN)), DAY);

    assertEquals(new MakeUp.Share(underForty, 0), makeUp.underForty());
  }

  @ParameterizedTest
  @CsvSource({"Kinh, false", "' kinh ', false", "Mường, true", "Hoa, true"})
  void whoIsNotOfTheMajorityBelongsToAMinority(String ethnicity, boolean minority) {
    Profile profile =
        new Profile(
            Optional.empty(), ethnicity, Optional.empty(), Optional.empty(), Optional.empty());

    assertEquals(Optional.of(minority), profile.ethnicMinority());
  }
}
