package org.kiemphieu.election.service;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.Person;

/** Whom elections elected: later ones are from among them. Results are known to a room above. */
public interface ElectedBodies {

  /**
   * A body, or those who hold an office.
   *
   * @param office which
   * @param title of the election
   * @param members those elected, without alternates
   */
  record Body(Office office, String title, List<Person> members) {
    public Body {
      members = List.copyOf(members);
    }
  }

  /** Whom an election elected; nothing while it is not over. Refused when there is none. */
  Optional<Body> elected(String assembly, String election);

  /** The same as another assembly may know it: nothing while a result of it is not released. */
  Optional<Body> released(String assembly, String election);
}
