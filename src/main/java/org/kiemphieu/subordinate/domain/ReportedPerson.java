package org.kiemphieu.subordinate.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.person.Profile;

/**
 * Somebody elected, as it was reported.
 *
 * @param name in NFC
 * @param born day of birth, where it is known
 * @param votes as reported
 * @param profile what is known for the make-up
 */
public record ReportedPerson(String name, Optional<LocalDate> born, int votes, Profile profile) {

  MakeUp.Member member() {
    return new MakeUp.Member(born, profile);
  }
}
