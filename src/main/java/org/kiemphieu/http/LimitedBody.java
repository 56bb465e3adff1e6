package org.kiemphieu.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Stops reading a body that did not announce its size once it is too large. */
@Provider
public class LimitedBody implements ContainerRequestFilter {

  private final long limit;

  @Inject
  LimitedBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.limit = limit.asLongValue();
  }

  static Refusal refusal(long limit) {
    return Refusal.of(HttpRefusal.BODY_TOO_LARGE).with("bytes", limit);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity()) {
      request.setEntityStream(new Counted(request.getEntityStream(), limit));
    }
  }

  private static final class Counted extends FilterInputStream {

    private final long limit;
    private long count;

    Counted(InputStream body, long limit) {
      super(body);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      add(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      add(Math.max(read, 0));
      return read;
    }

    /** Closing reads what is left; of a body without an end that would never return. */
    @Override
    public void close() throws IOException {
      if (count <= limit) {
        super.close();
      }
    }

    private void add(int read) {
      count += read;
      if (count > limit) {
        throw new RefusedException(refusal(limit));
      }
    }
  }
}
