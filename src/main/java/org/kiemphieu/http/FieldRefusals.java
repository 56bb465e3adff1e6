package org.kiemphieu.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Refusal;

/** Says what is wrong with the fields of a request, all of them at once. */
final class FieldRefusals {

  private FieldRefusals() {}

  static List<Refusal> of(ConstraintViolationException failure) {
    return failure.getConstraintViolations().stream()
        .map(FieldRefusals::refusal)
        .sorted(Comparator.comparing(Refusal::field).thenComparing(r -> r.code().name()))
        .toList();
  }

  private static Refusal refusal(ConstraintViolation<?> violation) {
    String field = field(violation.getPropertyPath());
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    Refusal refusal =
        switch (constraint) {
          case "NotNull", "NotBlank", "NotEmpty" -> Refusal.of(HttpRefusal.FIELD_REQUIRED, field);
          case "Size" -> size(field, attributes, violation.getInvalidValue());
          case "Pattern" ->
              Refusal.of(HttpRefusal.FIELD_FORMAT, field)
                  .with("pattern", String.valueOf(attributes.get("regexp")));
          case "Min", "DecimalMin" -> tooSmall(field, attributes.get("value"));
          case "PositiveOrZero" -> tooSmall(field, 0);
          case "Positive" -> tooSmall(field, 1);
          case "Max", "DecimalMax" ->
              Refusal.of(HttpRefusal.FIELD_TOO_LARGE, field)
                  .with("most", String.valueOf(attributes.get("value")));
          default -> Refusal.of(HttpRefusal.FIELD_INVALID, field);
        };
    return refusal.with("name", field);
  }

  private static Refusal tooSmall(String field, @Nullable Object least) {
    return Refusal.of(HttpRefusal.FIELD_TOO_SMALL, field).with("least", String.valueOf(least));
  }

  private static Refusal size(
      String field, Map<String, Object> attributes, @Nullable Object value) {
    int least = (Integer) attributes.getOrDefault("min", 0);
    int length = value instanceof CharSequence text ? text.length() : sizeOf(value);
    if (length < least) {
      return Refusal.of(HttpRefusal.FIELD_TOO_SHORT, field).with("least", least);
    }
    return Refusal.of(HttpRefusal.FIELD_TOO_LONG, field)
        .with("most", attributes.getOrDefault("max", Integer.MAX_VALUE));
  }

  private static int sizeOf(@Nullable Object value) {
    return value instanceof Collection<?> many ? many.size() : Integer.MAX_VALUE;
  }

  /** The path as the client wrote it: without our method, and without our name for the body. */
  private static String field(Path path) {
    List<Path.Node> nodes = new ArrayList<>();
    path.forEach(nodes::add);
    nodes.removeIf(node -> node.getKind() == ElementKind.METHOD);
    if (nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER) {
      nodes.remove(0);
    }
    StringBuilder field = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.getIndex() != null) {
        field.append('[').append(node.getIndex()).append(']');
      }
      boolean named = node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT;
      if (named) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.toString();
  }
}
