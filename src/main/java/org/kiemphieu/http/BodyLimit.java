package org.kiemphieu.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Refusal;

/**
 * Answers what never reaches a resource with a problem too: a body announced as too large, a path
 * under {@code /api} that leads nowhere. Quarkus would answer both without a word.
 */
@ApplicationScoped
public class BodyLimit {

  /** How much more than the limit is let in, so that our own count is the one that refuses. */
  private static final long SLACK = 1L << 20;

  @Inject ObjectMapper json;

  @Inject
  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize limit;

  void register(@Observes Router router) {
    router
        .route()
        .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
        .handler(this::refuseAnnounced);
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::giveSlack);
    router.route().order(Integer.MIN_VALUE).failureHandler(this::refuseUnreadable);
    router.route("/api").order(Integer.MAX_VALUE).handler(this::refusePath);
    router.route("/api/*").order(Integer.MAX_VALUE).handler(this::refusePath);
  }

  private void refuseAnnounced(RoutingContext context) {
    @Nullable String length = context.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
    if (length == null || Long.parseLong(length) <= limit.asLongValue()) {
      context.next();
      return;
    }
    context.response().putHeader(HttpHeaderNames.CONNECTION, "close");
    answer(context, LimitedBody.refusal(limit.asLongValue()));
  }

  private void giveSlack(RoutingContext context) {
    if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit.asLongValue() + SLACK);
    }
    context.next();
  }

  /**
   * A request that is none, such as one without a host: no failure of ours, and no line in a log.
   */
  private void refuseUnreadable(RoutingContext context) {
    if (context.statusCode() == HttpResponseStatus.BAD_REQUEST.code()) {
      answer(context, Refusal.of(HttpRefusal.REQUEST_MALFORMED));
    } else {
      context.next();
    }
  }

  private void refusePath(RoutingContext context) {
    answer(context, Refusal.of(HttpRefusal.PATH_NOT_FOUND));
  }

  private void answer(RoutingContext context, Refusal refusal) {
    Language language =
        AcceptedLanguage.of(context.request().getHeader(HttpHeaderNames.ACCEPT_LANGUAGE));
    Problem problem = Problem.of(List.of(refusal), language, context.request().path());
    try {
      context
          .response()
          .setStatusCode(problem.status())
          .putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .putHeader(HttpHeaderNames.CONTENT_LANGUAGE, language.tag())
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      context.fail(e);
    }
  }
}
