package org.kiemphieu.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalKind;

/** Turns every exception that reaches HTTP into a problem. */
public class ProblemMapper {

  /** The classes besides the first have mappers of their own in Quarkus, which this replaces. */
  @ServerExceptionMapper({
    Throwable.class,
    WebApplicationException.class,
    NotFoundException.class,
    ValidationException.class,
    MismatchedInputException.class,
    AuthenticationFailedException.class,
    UnauthorizedException.class,
    ForbiddenException.class
  })
  Response map(Throwable failure, HttpHeaders headers, UriInfo uri) {
    List<Refusal> refusals = Refusals.of(failure);
    Language language = AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    Problem problem = Problem.of(refusals, language, uri.getRequestUri().getRawPath());
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .language(language.locale())
            .entity(problem);
    Refusal first = refusals.get(0);
    if (first.code().kind() == RefusalKind.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, challenge(first));
    }
    if (first.code().kind() == RefusalKind.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
    }
    if (first.code().kind() == RefusalKind.TOO_OFTEN) {
      response.header(HttpHeaders.RETRY_AFTER, first.arguments().get("seconds"));
    }
    if (first.code().kind() == RefusalKind.TOO_LARGE) {
      response.header("Connection", "close");
    }
    if (failure instanceof WebApplicationException web) {
      String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
      response.header(HttpHeaders.ALLOW, allow);
    }
    return response.build();
  }

  private static String challenge(Refusal refusal) {
    boolean tokenGiven =
        refusal.code() == IdentityRefusal.TOKEN_INVALID
            || refusal.code() == IdentityRefusal.TOKEN_EXPIRED
            || refusal.code() == IdentityRefusal.SESSION_ENDED;
    return tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer";
  }
}
