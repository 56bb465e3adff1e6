package org.kiemphieu.subordinate.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kiemphieu.person.Profile;
import org.kiemphieu.refusal.Refusal;

/**
 * What is known of a person on an approved list.
 *
 * @param number of the person on it
 */
public record NumberedProfile(int number, Profile profile) {

  /** Everything wrong with what is said of the people on a list of {@code names} names. */
  public static List<Refusal> check(List<NumberedProfile> people, int names) {
    List<Refusal> refusals = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      int number = people.get(i).number();
      String field = "people[" + i + "].number";
      if (number < 1 || number > names) {
        refusals.add(
            Refusal.of(SubordinateRefusal.PROFILE_NUMBER_UNKNOWN, field)
                .with("number", number)
                .with("names", names));
      } else if (!seen.add(number)) {
        refusals.add(
            Refusal.of(SubordinateRefusal.PROFILE_NUMBER_TWICE, field).with("number", number));
      }
    }
    return refusals;
  }
}
