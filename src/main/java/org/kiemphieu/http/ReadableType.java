package org.kiemphieu.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * A media type that is none is refused before anything is done: whoever reads the body, or writes
 * the answer of what was done by then, would fail on it.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class ReadableType implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    Map.of(
            HttpHeaders.CONTENT_TYPE,
            HttpRefusal.MEDIA_TYPE_NOT_SUPPORTED,
            HttpHeaders.ACCEPT,
            HttpRefusal.NOT_ACCEPTABLE)
        .forEach(
            (header, otherwise) -> {
              if (!areTypes(request.getHeaders().getOrDefault(header, List.of()))) {
                throw new RefusedException(Refusal.of(otherwise));
              }
            });
  }

  private static boolean areTypes(List<String> values) {
    try {
      for (String value : values) {
        for (String type : value.split(",")) {
          MediaType.valueOf(type.strip());
        }
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
