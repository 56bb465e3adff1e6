package org.kiemphieu.http;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises that the database could not be asked, or did not answer, as opposed to a failure of
 * ours: whoever sends the request again in a moment may well succeed.
 */
final class Outage {

  /** After how many seconds a request is worth sending again. */
  static final int RETRY_AFTER_SECONDS = 2;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /**
   * Beginnings of SQL states: connection lost or refused; a full disk, too little memory, too many
   * connections; ended or not yet started by an operator; an error of the file system; a standby
   * that is no primary; a transaction ended because it idled.
   */
  private static final List<String> STATES =
      List.of("08", "53", "57P0", "58", "25006", "25P03", "25P04");

  /** The pool gives its exceptions no state, only a sentence. */
  private static final List<String> SENTENCES_OF_THE_POOL =
      List.of("acquisition timeout", "this pool is closed", "connection is closed");

  private Outage() {}

  /** What is told of {@code failure}, empty when the database has no part in it. */
  static Optional<HttpRefusal> of(Throwable failure) {
    boolean away = false;
    for (Throwable cause : Refusals.causes(failure)) {
      if (cause instanceof SQLException sql) {
        @Nullable String state = sql.getSQLState();
        if (LOCK_NOT_AVAILABLE.equals(state) || isOfPool(sql)) {
          return Optional.of(HttpRefusal.DATABASE_BUSY);
        }
        away |= state != null && STATES.stream().anyMatch(state::startsWith);
      }
    }
    return away ? Optional.of(HttpRefusal.DATABASE_UNAVAILABLE) : Optional.empty();
  }

  private static boolean isOfPool(SQLException failure) {
    String sentence = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return failure.getSQLState() == null
        && SENTENCES_OF_THE_POOL.stream().anyMatch(sentence::contains);
  }
}
