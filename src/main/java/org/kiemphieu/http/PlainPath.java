package org.kiemphieu.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Nothing has a control character in its name; asked for one, the database would fail. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class PlainPath implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException(Refusal.of(HttpRefusal.PATH_NOT_FOUND));
    }
  }
}
