package org.kiemphieu.conclusion.domain;

import java.util.List;
import java.util.Optional;

/** What the superior committee decided on the result of an election (190 Art. 33(2)). */
public sealed interface SuperiorDecision {

  /** The document that says so. */
  Document document();

  /** Its name. */
  default Decision kind() {
    if (this instanceof Approved) {
      return Decision.APPROVED;
    }
    return this instanceof PersonsRefused ? Decision.PERSONS_REFUSED : Decision.ANNULLED;
  }

  /** Why, in words; an approval needs no reason. */
  default Optional<String> why() {
    if (this instanceof PersonsRefused refused) {
      return Optional.of(refused.reason());
    }
    return this instanceof Annulled annulled
        ? Optional.of(annulled.annulment().reason())
        : Optional.empty();
  }

  /** Who is not approved though others are. */
  default List<Elected> personsRefused() {
    return this instanceof PersonsRefused refused ? refused.persons() : List.of();
  }

  /** Code of the election ordered in place of one that is annulled. */
  default Optional<String> newElection() {
    return this instanceof Annulled annulled
        ? annulled.annulment().newElection()
        : Optional.empty();
  }

  /** Everybody elected is approved (chuẩn y). */
  record Approved(Document document) implements SuperiorDecision {}

  /**
   * Some of those elected are not approved; the others are.
   *
   * @param persons who is not
   * @param reason in words
   */
  record PersonsRefused(Document document, List<Elected> persons, String reason)
      implements SuperiorDecision {
    public PersonsRefused {
      persons = List.copyOf(persons);
    }
  }

  /** The result is annulled. */
  record Annulled(Document document, Annulment annulment) implements SuperiorDecision {}
}
