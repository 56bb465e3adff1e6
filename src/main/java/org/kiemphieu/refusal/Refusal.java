package org.kiemphieu.refusal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One reason why something was not done, as a value.
 *
 * @param code which reason
 * @param field path of the faulty field in the request, such as {@code candidates[3].number}; empty
 *     when the request as a whole is meant
 * @param arguments figures and names for the sentence, by the name of their placeholder
 */
public record Refusal(RefusalCode code, String field, Map<String, Object> arguments) {

  public Refusal {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  /** A refusal of the whole request, without arguments. */
  public static Refusal of(RefusalCode code) {
    return new Refusal(code, "", Map.of());
  }

  /** A refusal of one field, without arguments. */
  public static Refusal of(RefusalCode code, String field) {
    return new Refusal(code, field, Map.of());
  }

  /** This refusal with one more argument. */
  public Refusal with(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(arguments);
    more.put(name, value);
    return new Refusal(code, field, more);
  }

  /**
   * This refusal with its field put under {@code parent}: {@code number} becomes {@code
   * row[3].number}. An empty parent leaves it where it is.
   */
  public Refusal under(String parent) {
    return parent.isEmpty()
        ? this
        : new Refusal(code, field.isEmpty() ? parent : parent + "." + field, arguments);
  }
}
