package org.kiemphieu.verify.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.verify.json.Malformed;

/**
 * What a check found, or notes.
 *
 * @param code names the sentence in the texts
 * @param file the file of the bundle; empty for the zip itself
 * @param where line, sequence, batch, position, field and the like
 * @param values what the sentence speaks of
 */
public record Finding(
    String code, String file, Map<String, String> where, Map<String, String> values) {

  /** A finding about a file. */
  public static Finding of(String code, String file) {
    return new Finding(code, file, Collections.emptyMap(), Collections.emptyMap());
  }

  /** Something that is not in the form of the format. */
  public static Finding malformed(String file, Malformed fault) {
    Finding finding = of("MALFORMED", file).with("reason", fault.reason());
    return fault.field().isEmpty() ? finding : finding.at("field", fault.field());
  }

  /** Two values that ought to be one. */
  public static Finding differs(String file, String field, Object stated, Object found) {
    return of("DIFFERS", file).at("field", field).with("stated", stated).with("found", found);
  }

  /** The same at a place. */
  public Finding at(String name, Object value) {
    return new Finding(code, file, more(where, name, value), values);
  }

  /** The same with a value for its sentence. */
  public Finding with(String name, Object value) {
    return new Finding(code, file, where, more(values, name, value));
  }

  private static Map<String, String> more(Map<String, String> before, String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(before);
    more.put(name, String.valueOf(value));
    return Collections.unmodifiableMap(more);
  }
}
