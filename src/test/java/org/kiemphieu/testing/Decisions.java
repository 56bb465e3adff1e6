package org.kiemphieu.testing;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;

/**
 * What is decided in a counting room beside the usual way: readings needed, figures corrected,
 * readings set aside, recounts. Nothing here checks an answer.
 */
public final class Decisions {

  private Decisions() {}

  /** How many readings each batch needs; not set before. */
  public static Response needReadings(Congress congress, int readings) {
    return head(congress, congress.round() + "/readings-needed", Map.of("readings", readings));
  }

  public static Response correctIssued(Congress congress, int issued, int corrects, String reason) {
    return head(
        congress,
        congress.round() + "/issue/correction",
        Map.of("issued", issued, "corrects", corrects, "reason", reason));
  }

  public static Response correctCollected(
      Congress congress, int collected, int corrects, String reason) {
    return head(
        congress,
        congress.round() + "/collection/correction",
        Map.of("collected", collected, "corrects", corrects, "reason", reason));
  }

  public static Response setAside(Congress congress, int batch, int reading, String reason) {
    return head(
        congress, congress.reading(batch, reading) + "/set-aside", Map.of("reason", reason));
  }

  /** Declares a batch that was declared before. */
  public static Response declareAnew(Congress congress, int batch, int version, int sheets) {
    return Api.put(
        congress.token(Role.HEAD_TELLER), congress.batch(batch), version, Map.of("sheets", sheets));
  }

  /** Says what stands on a sheet of which something was said before. */
  public static Response acceptAnew(
      Congress congress, int batch, int position, int version, String marks) {
    return Api.put(
        congress.token(Role.HEAD_TELLER),
        congress.sheet(batch, position) + "/acceptance",
        version,
        Map.of("marks", marks));
  }

  /** Records a ruling on a sheet ruled on before. */
  public static Response ruleAnew(
      Congress congress, int batch, int position, int version, Map<String, ?> ruling) {
    Map<String, Object> body = new LinkedHashMap<>(ruling);
    body.put("present", List.of("Lê Thị Kiểm", "Trần Văn Phiếu"));
    return Api.put(
        congress.token(Role.HEAD_TELLER),
        congress.sheet(batch, position) + "/ruling",
        version,
        body);
  }

  /** Orders a count of the round, with as many readings as before. */
  public static Response recount(Congress congress, Role role, int count, String reason) {
    return Api.put(congress.token(role), congress.count(count), Map.of("reason", reason));
  }

  /** The presidium releases the result to the hall. */
  public static Response release(Congress congress) {
    return Api.put(congress.token(Role.PRESIDIUM), congress.count() + "/release");
  }

  /** What the assembly decided on the result; nothing was decided before. */
  public static Response decide(Congress congress, Map<String, ?> decision) {
    return Api.put(congress.token(Role.PRESIDIUM), congress.count() + "/decision", decision);
  }

  /** What the assembly decided anew. */
  public static Response decideAnew(Congress congress, int version, Map<String, ?> decision) {
    return Api.put(
        congress.token(Role.PRESIDIUM), congress.count() + "/decision", version, decision);
  }

  private static Response head(Congress congress, String path, Map<String, ?> body) {
    return Api.put(congress.token(Role.HEAD_TELLER), path, body);
  }
}
