package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;

/** What is asked of a decision of the superior committee. */
public final class SuperiorDecisions {

  private SuperiorDecisions() {}

  /**
   * Everything that speaks against recording a decision.
   *
   * @param election code of the election decided on
   * @param elected those elected by the confirmed results; nobody where nothing is confirmed
   * @param confirmed whether a result is confirmed
   * @param today the day it is recorded
   */
  public static List<Refusal> faults(
      SuperiorDecision decision,
      String election,
      Set<Elected> elected,
      boolean confirmed,
      LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    if (!confirmed) {
      faults.add(Refusal.of(ConclusionRefusal.APPROVAL_WITHOUT_RESULT).with("election", election));
    }
    Days.future(decision.document().date(), today, "documentDate").ifPresent(faults::add);
    if (decision instanceof SuperiorDecision.PersonsRefused refused && confirmed) {
      faults.addAll(faults(refused.persons(), elected));
    }
    if (decision instanceof SuperiorDecision.Annulled annulled
        && annulled.annulment().newElection().filter(election::equals).isPresent()) {
      faults.add(
          Refusal.of(ConclusionRefusal.APPROVAL_NEW_ELECTION_SAME, "newElection")
              .with("election", election));
    }
    return faults;
  }

  private static List<Refusal> faults(List<Elected> persons, Set<Elected> elected) {
    List<Refusal> faults = new ArrayList<>();
    Set<Elected> named = new HashSet<>();
    for (int i = 0; i < persons.size(); i++) {
      Elected person = persons.get(i);
      String field = "persons[" + i + "]";
      if (!elected.contains(person)) {
        faults.add(about(person, ConclusionRefusal.PERSON_NOT_ELECTED, field));
      }
      if (!named.add(person)) {
        faults.add(about(person, ConclusionRefusal.PERSON_REFUSED_TWICE, field));
      }
    }
    return faults;
  }

  private static Refusal about(Elected person, ConclusionRefusal code, String field) {
    return Refusal.of(code, field).with("round", person.round()).with("number", person.number());
  }
}
