package org.kiemphieu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockTimeoutException;
import org.junit.jupiter.api.Test;

/** A database that is away is told apart from a failure of the service. */
class OutageTest {

  @Test
  void aDatabaseThatIsAwayFullOrAStandbyIsUnavailable() {
    for (String state :
        List.of("08001", "08006", "53100", "53300", "57P01", "57P02", "57P03", "58030", "25006")) {
      SQLException told = new SQLException("gone", state);

      assertEquals(
          Optional.of(HttpRefusal.DATABASE_UNAVAILABLE),
          Outage.of(new IllegalStateException(new JDBCConnectionException("gone", told))),
          state);
    }
  }

  @Test
  void aCommitTellsItsReasonAmongWhatItSuppressed() {
    Exception commit = new IllegalStateException("could not commit");
    commit.addSuppressed(new IllegalStateException(new SQLException("broken", "08006")));

    assertEquals(Optional.of(HttpRefusal.DATABASE_UNAVAILABLE), Outage.of(commit));
  }

  @Test
  void aPoolThatRanOutAndALockThatIsHeldAreBusy() {
    SQLException pool = new SQLException("Sorry, acquisition timeout!");
    SQLException lock = new SQLException("canceling statement due to lock timeout", "55P03");

    assertEquals(
        Optional.of(HttpRefusal.DATABASE_BUSY), Outage.of(new IllegalStateException(pool)));
    assertEquals(
        Optional.of(HttpRefusal.DATABASE_BUSY),
        Outage.of(new LockTimeoutException("locked", lock, "SELECT")));
  }

  @Test
  void whatTheServiceItselfGotWrongIsNoOutage() {
    for (String state : List.of("23505", "42601", "22001", "40001", "57014")) {
      assertEquals(Optional.empty(), Outage.of(new SQLException("wrong", state)), state);
    }
    assertEquals(Optional.empty(), Outage.of(new IllegalStateException("wrong")));
    assertEquals(Optional.empty(), Outage.of(new SQLException("wrong")));
  }
}
