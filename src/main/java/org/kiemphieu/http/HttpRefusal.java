package org.kiemphieu.http;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a request is not even handed to a use case, or came to nothing in the service itself. */
public enum HttpRefusal implements RefusalCode {
  REQUEST_MALFORMED(RefusalKind.MALFORMED),
  BODY_MISSING(RefusalKind.MALFORMED),
  JSON_MALFORMED(RefusalKind.MALFORMED),
  JSON_DUPLICATE_FIELD(RefusalKind.MALFORMED),
  JSON_UNKNOWN_FIELD(RefusalKind.MALFORMED),
  JSON_WRONG_TYPE(RefusalKind.MALFORMED),
  JSON_UNKNOWN_VALUE(RefusalKind.MALFORMED),
  /** Control or format characters in a text. */
  TEXT_CHARACTERS(RefusalKind.MALFORMED),
  FIELD_REQUIRED(RefusalKind.MALFORMED),
  FIELD_TOO_SHORT(RefusalKind.MALFORMED),
  FIELD_TOO_LONG(RefusalKind.MALFORMED),
  FIELD_TOO_SMALL(RefusalKind.MALFORMED),
  FIELD_TOO_LARGE(RefusalKind.MALFORMED),
  FIELD_FORMAT(RefusalKind.MALFORMED),
  FIELD_INVALID(RefusalKind.MALFORMED),
  PATH_NOT_FOUND(RefusalKind.NOT_FOUND),
  REFUSAL_NOT_FOUND(RefusalKind.NOT_FOUND),
  LANGUAGE_UNKNOWN(RefusalKind.NOT_FOUND),
  METHOD_NOT_ALLOWED(RefusalKind.UNSUPPORTED),
  NOT_ACCEPTABLE(RefusalKind.UNSUPPORTED),
  MEDIA_TYPE_NOT_SUPPORTED(RefusalKind.UNSUPPORTED),
  BODY_TOO_LARGE(RefusalKind.TOO_LARGE),
  /** Of documents, files, checks or streams, by one person in one minute. */
  TOO_MANY_REQUESTS(RefusalKind.TOO_OFTEN),
  CONCURRENT_CHANGE(RefusalKind.OUT_OF_STATE),
  /** The connection was lost, or the database refuses or cannot write: nobody knows yet. */
  DATABASE_UNAVAILABLE(RefusalKind.UNAVAILABLE),
  /** No connection or no lock was to be had in time: nothing was recorded. */
  DATABASE_BUSY(RefusalKind.UNAVAILABLE),
  INTERNAL(RefusalKind.FAILURE);

  private final RefusalKind kind;

  HttpRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
