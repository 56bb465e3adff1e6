package org.kiemphieu.conclusion.domain;

import java.util.List;

/** What the superior committee decided on the result of an election (190 Art. 33(2)). */
public sealed interface SuperiorDecision {

  /** The document that says so. */
  Document document();

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
