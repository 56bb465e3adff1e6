package org.kiemphieu.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.http.HttpRefusal;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Refuses what costs much to somebody who asks for too much of it. By person once signed in, never
 * by address: a hall has a thousand screens behind one. Runs after the role was checked, before a
 * byte of the body is read.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RequestLimits implements ContainerRequestFilter {

  private final Map<RequestKind, Allowances> allowances = new EnumMap<>(RequestKind.class);

  @Inject ResourceInfo resource;
  @Inject CurrentActor current;
  @Inject HttpServerRequest request;

  @Inject
  RequestLimits(
      @ConfigProperty(name = "kiemphieu.limits.documents") int documents,
      @ConfigProperty(name = "kiemphieu.limits.imports") int imports,
      @ConfigProperty(name = "kiemphieu.limits.checks") int checks,
      @ConfigProperty(name = "kiemphieu.limits.streams") int streams) {
    allowances.put(RequestKind.DOCUMENT, new Allowances(documents));
    allowances.put(RequestKind.IMPORT, new Allowances(imports));
    allowances.put(RequestKind.CHECK, new Allowances(checks));
    allowances.put(RequestKind.STREAM, new Allowances(streams));
  }

  @Override
  public void filter(ContainerRequestContext context) {
    RequestKind.of(resource.getResourceClass(), resource.getResourceMethod()).ifPresent(this::take);
  }

  private void take(RequestKind kind) {
    long wait = allowances.getOrDefault(kind, new Allowances(0)).take(person());
    if (wait > 0) {
      throw new RefusedException(Refusal.of(HttpRefusal.TOO_MANY_REQUESTS).with("seconds", wait));
    }
  }

  private String person() {
    if (!resource.getResourceMethod().isAnnotationPresent(Allowed.class)) {
      return "address " + request.remoteAddress().hostAddress();
    }
    Actor actor = current.get();
    return actor.assembly() + "/" + actor.username();
  }
}
