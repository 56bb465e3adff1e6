package org.kiemphieu.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Finds in an exception what can be told to the client; the rest goes to the log. */
final class Refusals {

  private static final int SERVER_ERRORS = 500;
  private static final Logger LOG = Logger.getLogger(Refusals.class);

  private Refusals() {}

  /** The reasons of {@code failure}, at least one. */
  static List<Refusal> of(Throwable failure) {
    Optional<HttpRefusal> outage = Outage.of(failure);
    if (outage.isPresent()) {
      // Without its trace: while a database is away every request fails in the same way.
      LOG.warnf("Cơ sở dữ liệu không phản hồi / the database does not answer: %s", failure);
      return List.of(Refusal.of(outage.get()));
    }
    for (Throwable cause : causes(failure)) {
      Optional<List<Refusal>> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return List.of(
        failure instanceof WebApplicationException web ? ofStatus(web) : internal(failure));
  }

  private static Optional<List<Refusal>> known(Throwable cause) {
    if (cause instanceof RefusedException refused) {
      return Optional.of(refused.refusals());
    }
    if (cause instanceof ConstraintViolationException invalid && isOfRequest(invalid)) {
      return Optional.of(FieldRefusals.of(invalid));
    }
    if (Concurrency.isBehind(cause)) {
      return Optional.of(List.of(Refusal.of(HttpRefusal.CONCURRENT_CHANGE)));
    }
    return Optional.empty();
  }

  private static Refusal ofStatus(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    return switch (status) {
      case 404 -> Refusal.of(HttpRefusal.PATH_NOT_FOUND);
      case 405 -> Refusal.of(HttpRefusal.METHOD_NOT_ALLOWED);
      case 406 -> Refusal.of(HttpRefusal.NOT_ACCEPTABLE);
      case 415 -> Refusal.of(HttpRefusal.MEDIA_TYPE_NOT_SUPPORTED);
      case 401, 403 -> Refusal.of(IdentityRefusal.NOT_ALLOWED);
      default ->
          status < SERVER_ERRORS ? Refusal.of(HttpRefusal.REQUEST_MALFORMED) : internal(failure);
    };
  }

  private static Refusal internal(Throwable failure) {
    String reference = UUID.randomUUID().toString();
    LOG.errorf(failure, "Lỗi nội bộ / internal failure, reference %s", reference);
    return Refusal.of(HttpRefusal.INTERNAL).with("reference", reference);
  }

  /** A value we return that breaks our own constraints is our failure, not the client's. */
  private static boolean isOfRequest(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(ConstraintViolation::getPropertyPath)
        .noneMatch(Refusals::isReturned);
  }

  private static boolean isReturned(Path path) {
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /** A failure, what caused it, and what was suppressed by it: there a commit tells why not. */
  static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    collect(failure, causes);
    return causes;
  }

  private static void collect(@Nullable Throwable failure, List<Throwable> causes) {
    if (failure != null && !causes.contains(failure)) {
      causes.add(failure);
      collect(failure.getCause(), causes);
      for (Throwable suppressed : failure.getSuppressed()) {
        collect(suppressed, causes);
      }
    }
  }
}
