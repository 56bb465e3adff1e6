package org.kiemphieu.identity.access;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.identity.service.Bearer;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.identity.service.SecondFactorPolicy;
import org.kiemphieu.identity.service.TokenReader;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Lets a request through to its resource method when the token's role may do the method's command
 * and, under {@code /assemblies/{assembly}}, the token is for that assembly. Nothing of the body
 * has been read by then.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AllowedFilter implements ContainerRequestFilter {

  private static final String SCHEME = "bearer ";
  private static final String ASSEMBLY = "assembly";

  @Inject ResourceInfo resource;
  @Inject TokenReader tokens;
  @Inject CurrentActor current;
  @Inject SecondFactorPolicy secondFactors;

  @Override
  public void filter(ContainerRequestContext request) {
    Allowed allowed = resource.getResourceMethod().getAnnotation(Allowed.class);
    if (allowed != null) {
      Bearer bearer = tokens.bearer(token(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
      Actor actor = bearer.actor();
      checkRole(actor, allowed.value());
      checkSecondFactor(bearer, allowed.value());
      checkAssembly(actor, request.getUriInfo().getPathParameters().getFirst(ASSEMBLY));
      current.is(bearer);
    } else if (!resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.NOT_ALLOWED));
    }
  }

  private static String token(@Nullable String authorization) {
    if (authorization == null || authorization.isBlank()) {
      throw new RefusedException(Refusal.of(IdentityRefusal.TOKEN_MISSING));
    }
    if (!authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.TOKEN_INVALID));
    }
    return authorization.substring(SCHEME.length()).strip();
  }

  private static void checkRole(Actor actor, Command command) {
    if (!RoleTable.allows(actor.role(), command)) {
      throw new RefusedException(
          Refusal.of(IdentityRefusal.ROLE_NOT_ALLOWED)
              .with("role", actor.role())
              .with("command", command)
              .with("allowed", RoleTable.rolesFor(command)));
    }
  }

  private void checkSecondFactor(Bearer bearer, Command command) {
    if (!bearer.secondFactor() && secondFactors.withholds(bearer.actor().role(), command)) {
      throw new RefusedException(Refusal.of(IdentityRefusal.SECOND_FACTOR_NEEDED));
    }
  }

  /** Says nothing about whether the other assembly exists. */
  private static void checkAssembly(Actor actor, @Nullable String assembly) {
    if (assembly != null && !assembly.equals(actor.assembly())) {
      throw new RefusedException(Refusal.of(IdentityRefusal.ANOTHER_ASSEMBLY));
    }
  }
}
