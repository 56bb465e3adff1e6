package org.kiemphieu.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kiemphieu.ledger.api.LedgerCheckResource;

/** What costs the service much, each kind with a limit of its own. */
public enum RequestKind {
  /** Documents, tables and bundles, made anew for each request. */
  DOCUMENT,
  /** Files taken in: spreadsheets, readings, signed copies. */
  IMPORT,
  /** The whole ledger held against the tables. */
  CHECK,
  /** Streams of events opened; how long one stays does not count. */
  STREAM;

  private static final Set<String> FILES =
      Set.of("application/pdf", "application/zip", "application/octet-stream", "text/csv");
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument";

  /**
   * The kind of a resource method, from what it answers with and what it takes, so that a new one
   * has its limit without anybody thinking of it; none where it costs little.
   */
  public static Optional<RequestKind> of(Class<?> resource, Method method) {
    if (resource == LedgerCheckResource.class) {
      return Optional.of(CHECK);
    }
    List<String> produced = types(resource, method, Produces.class, Produces::value);
    if (produced.contains(MediaType.SERVER_SENT_EVENTS)) {
      return Optional.of(STREAM);
    }
    if (produced.stream().anyMatch(RequestKind::isFile)) {
      return Optional.of(DOCUMENT);
    }
    return types(resource, method, Consumes.class, Consumes::value).stream()
            .anyMatch(RequestKind::isFile)
        ? Optional.of(IMPORT)
        : Optional.empty();
  }

  private static boolean isFile(String type) {
    String name = type.split(";", 2)[0].strip();
    return FILES.contains(name) || name.startsWith(OFFICE);
  }

  private static <A extends Annotation> List<String> types(
      Class<?> resource, Method method, Class<A> annotation, Function<A, String[]> value) {
    return Optional.ofNullable(method.getAnnotation(annotation))
        .or(() -> Optional.ofNullable(resource.getAnnotation(annotation)))
        .map(value)
        .map(Arrays::asList)
        .orElse(List.of());
  }
}
