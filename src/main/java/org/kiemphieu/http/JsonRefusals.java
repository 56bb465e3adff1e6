package org.kiemphieu.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Refusal;

/** Says what is wrong with a JSON text: where, in whose words, and nothing of our classes. */
final class JsonRefusals {

  private static final Pattern DUPLICATE =
      Pattern.compile("^Duplicate (?:field|Object property) ['\"](.*)['\"]");
  private static final String NOTHING = "No content to map";

  private JsonRefusals() {}

  static Refusal of(JsonProcessingException failure) {
    String field = path(failure);
    JsonProcessingException innermost = innermost(failure);
    String message = String.valueOf(innermost.getOriginalMessage());
    Matcher duplicate = DUPLICATE.matcher(message);
    if (message.startsWith(NOTHING)) {
      return Refusal.of(HttpRefusal.BODY_MISSING);
    }
    if (duplicate.find()) {
      String name = duplicate.group(1);
      return at(failure, HttpRefusal.JSON_DUPLICATE_FIELD, "")
          .with("name", name)
          .under(field.isEmpty() ? name : field + "." + name);
    }
    if (innermost instanceof UnrecognizedPropertyException unknown) {
      return at(failure, HttpRefusal.JSON_UNKNOWN_FIELD, field)
          .with("name", unknown.getPropertyName());
    }
    if (innermost instanceof MismatchedInputException mismatch) {
      return mismatch(failure, mismatch, field);
    }
    boolean readable =
        innermost instanceof JsonMappingException || innermost instanceof InputCoercionException;
    return at(failure, readable ? HttpRefusal.JSON_WRONG_TYPE : HttpRefusal.JSON_MALFORMED, field);
  }

  private static Refusal mismatch(
      JsonProcessingException failure, MismatchedInputException mismatch, String field) {
    @Nullable Class<?> target = mismatch.getTargetType();
    if (target != null && target.isEnum()) {
      List<String> known = Arrays.stream(target.getEnumConstants()).map(String::valueOf).toList();
      return at(failure, HttpRefusal.JSON_UNKNOWN_VALUE, field).with("known", known);
    }
    return at(failure, HttpRefusal.JSON_WRONG_TYPE, field);
  }

  private static Refusal at(JsonProcessingException failure, HttpRefusal code, String field) {
    Map<String, Object> place = new TreeMap<>();
    @Nullable JsonLocation location = failure.getLocation();
    place.put("line", location == null ? 1 : location.getLineNr());
    place.put("column", location == null ? 1 : location.getColumnNr());
    return new Refusal(code, field, place);
  }

  private static JsonProcessingException innermost(JsonProcessingException failure) {
    JsonProcessingException innermost = failure;
    while (innermost.getCause() instanceof JsonProcessingException cause) {
      innermost = cause;
    }
    return innermost;
  }

  private static String path(JsonProcessingException failure) {
    StringBuilder path = new StringBuilder();
    if (failure instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        if (step.getFieldName() == null) {
          path.append('[').append(step.getIndex()).append(']');
        } else {
          path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
      }
    }
    return path.toString();
  }
}
