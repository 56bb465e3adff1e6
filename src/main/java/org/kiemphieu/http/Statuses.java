package org.kiemphieu.http;

import org.kiemphieu.refusal.RefusalCode;

/** Which HTTP status a refusal is told with. */
public final class Statuses {

  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private Statuses() {}

  public static int of(RefusalCode code) {
    return switch (code.kind()) {
      case MALFORMED -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case OUT_OF_STATE -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> ofUnsupported(code);
      case BREAKS_RULE -> 422;
      case TOO_OFTEN -> 429;
      case UNAVAILABLE -> 503;
      case FAILURE -> 500;
    };
  }

  private static int ofUnsupported(RefusalCode code) {
    if (code == HttpRefusal.METHOD_NOT_ALLOWED) {
      return METHOD_NOT_ALLOWED;
    }
    return code == HttpRefusal.NOT_ACCEPTABLE ? NOT_ACCEPTABLE : UNSUPPORTED_MEDIA_TYPE;
  }
}
