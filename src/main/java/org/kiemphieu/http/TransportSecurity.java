package org.kiemphieu.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whoever came over TLS once never comes without it again, so that nobody on the network can talk a
 * browser out of it. A browser heeds this over TLS only; from whom the word of a proxy comes does
 * not matter therefore.
 */
@ApplicationScoped
public class TransportSecurity {

  private static final String HEADER = "Strict-Transport-Security";
  private static final String ONE_YEAR = "max-age=31536000";
  private static final int EARLY = 1000;

  void register(@Observes Filters filters) {
    filters.register(TransportSecurity::tell, EARLY);
  }

  private static void tell(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.isSSL() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
      context.response().putHeader(HEADER, ONE_YEAR);
    }
    context.next();
  }
}
