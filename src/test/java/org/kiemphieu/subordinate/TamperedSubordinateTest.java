package org.kiemphieu.subordinate;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.RowsOf;
import org.kiemphieu.testing.TamperedDatabase;

/** Rows of the room changed by hand: the check finds them. */
@QuarkusTest
class TamperedSubordinateTest {

  /** Each case puts back what it changes. */
  private static @Nullable Congress unharmed;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          superior_naming | superior_id = NULL     | superior_naming version 1
          superior_naming | named_by = 'khac'      | superior_naming version 1
          make_up_target  | women = 16             | make_up_target targets/DELEGATES version 1
          make_up_target  | first_time = 1         | make_up_target targets/DELEGATES version 1
          profile_list    | recorded_by = 'khac'   | profile_list elections/ban-chap-hanh/rounds/1/profiles version 1
          person_profile  | ethnicity = 'Nùng'     | profile_list elections/ban-chap-hanh/rounds/1/profiles version 1
          person_profile  | sex = 'MALE'           | profile_list elections/ban-chap-hanh/rounds/1/profiles version 1
          reported_congress | recorded_by = 'khac' | reported_congress reported-congresses/chi-bo-1 version 1
          reported_congress | content = replace(content, 'FEMALE', 'MALE') | reported_congress reported-congresses/chi-bo-1 version 1
          reported_congress | content = replace(content, '"votes":3', '"votes":4') | reported_congress reported-congresses/chi-bo-1 version 1
          """)
  void rowChangedByHandIsFound(String table, String change, String row) throws SQLException {
    Congress congress = unharmed();

    TamperedDatabase.ofTest()
        .whileChanged(
            table,
            table.startsWith("p") ? RowsOf.ROUNDS : RowsOf.ASSEMBLY,
            change,
            congress.code(),
            changed -> {
              assertEquals(1, changed);
              check(congress).body("agrees", equalTo(false)).body("first.row", equalTo(row));
            });
  }

  /** The congress as it was recorded: what the case before changed must be as it was. */
  private static Congress unharmed() {
    Congress congress = unharmed == null ? recorded() : unharmed;
    unharmed = congress;
    check(congress).body("agrees", equalTo(true)).body("faults", equalTo(0));
    return congress;
  }

  private static Congress recorded() {
    Congress lower = Province.confirmed();
    Api.done(Province.follow(lower, Province.assembly()));
    Api.done(Province.target(lower, "DELEGATES", Map.of("women", 15)));
    Api.done(
        Province.profiles(
            lower, List.of(Map.of("number", 3, "sex", "FEMALE", "ethnicity", "Tày"))));
    Api.done(Reported.record(lower, "chi-bo-1", Reported.congress()));
    return lower;
  }

  private static ValidatableResponse check(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"));
  }
}
