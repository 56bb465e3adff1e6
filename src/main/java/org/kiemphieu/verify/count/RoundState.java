package org.kiemphieu.verify.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kiemphieu.verify.json.Json;

/** A round's state as {@code after.recorded} has it: its figures, whichever state they are in. */
final class RoundState {

  private static final List<String> INNER =
      List.of("approved", "voting", "counting", "counted", "certified");

  private RoundState() {}

  /** Every figure of the states one inside the other, but for their names. */
  static Map<String, Json> figures(Json.Members recorded) {
    Map<String, Json> figures = new TreeMap<>();
    Json.Members state = recorded;
    while (true) {
      Json.Members inner = Json.Members.NONE;
      for (Map.Entry<String, Json> one : state.all().entrySet()) {
        if (INNER.contains(one.getKey())) {
          inner = one.getValue().asMembers(one.getKey());
        } else if (!one.getKey().equals("stage")) {
          figures.put(one.getKey(), one.getValue());
        }
      }
      if (inner.all().isEmpty()) {
        return figures;
      }
      state = inner;
    }
  }
}
