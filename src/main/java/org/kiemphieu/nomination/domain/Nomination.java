package org.kiemphieu.nomination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/**
 * What was said when a name was put forward.
 *
 * @param person who is to stand
 * @param officialMember false for a probationary member
 * @param memberSince day of admission to the Party, where it is known
 * @param ofConveningCommittee whether the nominee is a member of the convening committee
 * @param origin who put the name forward
 */
public record Nomination(
    Person person,
    boolean officialMember,
    Optional<LocalDate> memberSince,
    boolean ofConveningCommittee,
    Origin origin) {

  /** Everything that makes it no nomination at all; what it is worth is another question. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    if (origin instanceof Origin.FromTheFloor floor) {
      if (floor.nominators().isEmpty()) {
        faults.add(Refusal.of(NominationRefusal.NOMINATOR_NEEDED, "nominators"));
      }
      for (int i = 0; i < floor.nominators().size(); i++) {
        faults.addAll(faults(floor.nominators(), i));
      }
    }
    return faults;
  }

  private List<Refusal> faults(List<Nominator> nominators, int index) {
    List<Refusal> faults = new ArrayList<>();
    PersonName name = nominators.get(index).name();
    String field = "nominators[" + index + "].name";
    if (isSame(name, person.name())) {
      faults.add(
          Refusal.of(NominationRefusal.NOMINATOR_IS_NOMINEE, field).with("name", name.text()));
    }
    if (nominators.subList(0, index).stream().anyMatch(before -> isSame(before.name(), name))) {
      faults.add(Refusal.of(NominationRefusal.NOMINATOR_TWICE, field).with("name", name.text()));
    }
    return faults;
  }

  private static boolean isSame(PersonName left, PersonName right) {
    return new Person(left, Optional.empty()).isNamesakeOf(new Person(right, Optional.empty()));
  }

  /** The nominee as a line of a list. */
  public Candidate candidate(int number) {
    return new Candidate(number, person, officialMember, memberSince, origin.kind());
  }
}
