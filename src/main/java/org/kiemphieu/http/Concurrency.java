package org.kiemphieu.http;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;

/** Recognises that two requests changed the same thing at once. */
final class Concurrency {

  /** unique_violation, serialization_failure, deadlock_detected. */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

  private Concurrency() {}

  static boolean isBehind(Throwable failure) {
    return failure instanceof OptimisticLockException
        || failure instanceof PessimisticLockException
        || failure instanceof LockTimeoutException
        || failure instanceof StaleStateException
        || (failure instanceof SQLException sql && isState(sql.getSQLState()));
  }

  private static boolean isState(String state) {
    return state != null && STATES.contains(state);
  }
}
