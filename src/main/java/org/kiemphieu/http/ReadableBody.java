package org.kiemphieu.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Refuses a body that is missing or cannot be read. JSON that the service itself stored and cannot
 * read is not caught here: that is no fault of the client.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body;
    try {
      body = context.proceed();
    } catch (JsonProcessingException | WebApplicationException e) {
      throw refused(e);
    }
    if (body == null) {
      throw new RefusedException(Refusal.of(HttpRefusal.BODY_MISSING));
    }
    return body;
  }

  private static RuntimeException refused(Exception failure) {
    for (Throwable cause : Refusals.causes(failure)) {
      if (cause instanceof RefusedException refused) {
        return refused;
      }
    }
    for (Throwable cause : Refusals.causes(failure)) {
      if (cause instanceof JsonProcessingException json) {
        return new RefusedException(JsonRefusals.of(json));
      }
    }
    return failure instanceof WebApplicationException web
        ? web
        : new WebApplicationException(failure);
  }
}
