package org.kiemphieu.verify;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.verify.json.Json;

/** JSON values, short to write. */
final class J {

  private J() {}

  static Json.Members obj(Object... namesAndValues) {
    Json.Members all = Json.Members.NONE;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      all = all.with((String) namesAndValues[i], of(namesAndValues[i + 1]));
    }
    return all;
  }

  static Json list(Object... values) {
    List<Json> all = new ArrayList<>();
    for (Object value : values) {
      all.add(of(value));
    }
    return new Json.Items(all);
  }

  static Json of(Object value) {
    if (value instanceof Json json) {
      return json;
    }
    if (value instanceof Boolean truth) {
      return new Json.Truth(truth);
    }
    return value instanceof Number number
        ? new Json.Whole(number.longValue())
        : new Json.Text((String) value);
  }
}
