package org.kiemphieu.testing;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;

/** What an assembly's ledger tells its auditor. */
public final class LedgerOf {

  private LedgerOf() {}

  /** How many entries it has, as its checkpoint says. */
  public static int size(Congress congress) {
    String checkpoint =
        Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/checkpoint"))
            .extract()
            .asString();
    return Integer.parseInt(checkpoint.lines().toList().get(1));
  }

  /** Its last entry. */
  public static Map<String, Object> last(Congress congress) {
    return lastAlone(congress).getMap("[0]");
  }

  /** A part of its last entry. */
  public static Map<String, Object> last(Congress congress, String path) {
    return lastAlone(congress).getMap("[0]." + path);
  }

  private static JsonPath lastAlone(Congress congress) {
    String path = congress.assembly() + "/ledger?limit=1&after=" + (size(congress) - 1);
    return Api.done(congress.get(Role.AUDITOR, path)).extract().jsonPath();
  }

  /** The subjects of all entries of a command, in order. */
  public static List<String> subjects(Congress congress, String command) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger?limit=1000"))
        .extract()
        .jsonPath()
        .getList("findAll { it.command == '" + command + "' }.subject");
  }
}
