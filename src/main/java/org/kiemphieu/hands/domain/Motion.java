package org.kiemphieu.hands.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.HandsMatter;

/**
 * What is put to the vote.
 *
 * @param matter what it is about
 * @param question in words, as it is read out
 * @param names people voted on as one list; empty where it is about nobody
 * @param election code of the election it is about, where it is about one
 */
public record Motion(
    HandsMatter matter, String question, List<String> names, Optional<String> election) {

  public Motion {
    names = List.copyOf(names);
  }

  /** Everything wrong with it. */
  public List<Refusal> check() {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i))) {
        refusals.add(
            Refusal.of(HandsRefusal.MOTION_NAMES_TWICE, "names[" + i + "]")
                .with("name", names.get(i)));
      }
    }
    return refusals;
  }
}
