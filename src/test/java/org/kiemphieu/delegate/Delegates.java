package org.kiemphieu.delegate;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/** What the secretariat asks about the roll of a congress. Nothing here checks an answer. */
public final class Delegates {

  private final Congress congress;

  public Delegates(Congress congress) {
    this.congress = congress;
  }

  /** Settings of a delegate congress with its day. */
  public static Map<String, Object> settings(String kind) {
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("kind", kind);
    settings.put("name", "Đại hội đại biểu lần thứ I");
    settings.put("term", "2025-2030");
    settings.put("place", "Hội trường tỉnh");
    settings.put("heldOn", "2025-07-15");
    return settings;
  }

  /** A line of a list; {@code more} is put over it. */
  public static Map<String, Object> line(String code, String name, Map<String, ?> more) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("delegate", code);
    line.put("name", name);
    line.put("kind", "OFFICIAL");
    line.putAll(more);
    return line;
  }

  /** The first official delegates: card 001 is the first of {@link Names}. */
  public static List<Map<String, Object>> officials(int count) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      lines.add(line(card(i), Names.of((i - 1) % 140 + 1), Map.of()));
    }
    return lines;
  }

  /** The card of a delegate. */
  public static String card(int number) {
    return "%03d".formatted(number);
  }

  public String path() {
    return congress.assembly() + "/delegates";
  }

  public Response enrol(List<Map<String, Object>> lines) {
    return Api.put(secretariat(), path(), Map.of("delegates", lines));
  }

  public Response enrol(int version, List<Map<String, Object>> lines) {
    return Api.put(secretariat(), path(), version, Map.of("delegates", lines));
  }

  public Response presence(String code, Map<String, ?> presence) {
    return Api.put(secretariat(), path() + "/" + code + "/presence", presence);
  }

  public Response presence(String code, int version, Map<String, ?> presence) {
    return Api.put(secretariat(), path() + "/" + code + "/presence", version, presence);
  }

  /** Everybody with cards from {@code first} to {@code last} is there. */
  public Response present(int first, int last) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      lines.add(Map.of("delegate", card(i), "status", "PRESENT"));
    }
    return presences(lines);
  }

  public Response presences(List<Map<String, Object>> lines) {
    return Api.put(secretariat(), congress.assembly() + "/presences", Map.of("presences", lines));
  }

  public Response credentials(String code, boolean recognised, String reason) {
    return Api.put(
        secretariat(),
        path() + "/" + code + "/credentials",
        Map.of("recognised", recognised, "reason", reason));
  }

  public Response roll() {
    return congress.get(Role.PRESIDIUM, congress.assembly() + "/roll");
  }

  private String secretariat() {
    return congress.token(Role.SECRETARIAT);
  }
}
