package org.kiemphieu.subordinate;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/** Assemblies that follow each other, and what their people ask of the service. */
final class Province {

  private Province() {}

  /** An assembly without anything but its settings. */
  static Congress assembly() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    return congress;
  }

  /** Lets {@code superior} follow {@code lower}. */
  static Response follow(Congress lower, Congress superior) {
    return Api.put(
        lower.token(Role.SECRETARIAT),
        lower.assembly() + "/superior",
        Map.of("assembly", superior.code()));
  }

  static Response withdraw(Congress lower, int version) {
    return Api.put(
        lower.token(Role.SECRETARIAT), lower.assembly() + "/superior/withdrawal", version, "");
  }

  /** Path of an assembly as another sees it. */
  static String seen(Congress viewer, Congress lower) {
    return viewer.assembly() + "/subordinates/" + lower.code();
  }

  /**
   * A congress of five delegates, three of them present, held on 20 August 2025, whose list is
   * approved; on its first ballot numbers 3 and 4 will be elected, and one seat is left. Number 3
   * turns forty on the next day, number 4 had turned forty on that day.
   */
  static Congress approved() {
    Congress congress = Congress.under190(3);
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("heldOn", "2025-08-20");
    Api.done(Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), settings));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly() + "/attendance",
            Map.of(
                "convened",
                5,
                "deductions",
                List.of(Map.of("kind", "DELEGATE_NOT_REPLACED", "count", 1, "reason", "Ốm")),
                "present",
                4)));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(candidates()));
    Api.done(congress.approve());
    return congress;
  }

  private static List<Map<String, Object>> candidates() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      Map<String, Object> line = new LinkedHashMap<>(Names.candidate(number, Names.of(number)));
      line.put("born", LocalDate.of(1985, 8, number == 3 ? 21 : 20).toString());
      lines.add(line);
    }
    return lines;
  }

  /** Votes, counts and certifies what {@link #approved} began. */
  static Congress certified(Congress approved) {
    Api.done(approved.issue(3));
    Api.done(approved.collect(3));
    Api.done(approved.declare(1, 3));
    approved.read(Congress.FIRST_TELLER, 1, "1", "2", "1 2");
    approved.read(Congress.SECOND_TELLER, 2, "1", "2", "1 2");
    Api.done(approved.close());
    Api.done(approved.certify());
    return approved;
  }

  /** The same, confirmed. */
  static Congress confirmed() {
    Congress congress = certified(approved());
    Api.done(congress.confirm());
    return congress;
  }

  static Response profiles(Congress congress, List<?> people) {
    return Api.put(
        congress.token(Role.SECRETARIAT), congress.round() + "/profiles", Map.of("people", people));
  }

  static Response target(Congress congress, String office, Map<String, ?> targets) {
    return Api.put(
        congress.token(Role.SECRETARIAT), congress.assembly() + "/targets/" + office, targets);
  }
}
