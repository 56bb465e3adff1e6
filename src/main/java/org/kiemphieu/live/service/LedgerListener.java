package org.kiemphieu.live.service;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.live.repository.LedgerChannel;

/**
 * Listens for new entries on a connection of its own, so that what happens on one replica reaches
 * the screens of every other. Whether it is told or not, it looks at the ledgers every two seconds;
 * while it cannot, screens are sent nothing and know that their figures are old.
 */
@ApplicationScoped
public class LedgerListener {

  private static final Logger LOG = Logger.getLogger(LedgerListener.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  @Inject LiveEvents events;

  @Inject
  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @Inject
  @ConfigProperty(name = "quarkus.datasource.username")
  String username;

  @Inject
  @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "")
  String password;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable LedgerChannel open;
  private @Nullable Thread atExit;

  void start(@Observes StartupEvent started) {
    Thread thread = new Thread(this::listen, "ledger-listener");
    thread.setDaemon(true);
    thread.start();
    // The service waits for requests to be done before it stops, and a stream never is.
    atExit = new Thread(this::end, "live-end");
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  void stop(@Observes ShutdownEvent stopping) {
    end();
    try {
      if (atExit != null) {
        Runtime.getRuntime().removeShutdownHook(atExit);
      }
    } catch (IllegalStateException exiting) {
      LOG.debug("The process ends, and has ended the streams", exiting);
    }
  }

  private void end() {
    stopped.countDown();
    events.end();
    LedgerChannel channel = open;
    if (channel != null) {
      channel.abort();
    }
  }

  private void listen() {
    Duration pause = FIRST_PAUSE;
    while (!isStopped(Duration.ZERO)) {
      try (LedgerChannel channel = LedgerChannel.open(url, username, password)) {
        open = channel;
        // What was added while nobody listened is not told of.
        events.look(channel.connection());
        pause = FIRST_PAUSE;
        follow(channel);
      } catch (SQLException | RuntimeException e) {
        if (!isStopped(pause)) {
          LOG.warnf(e, "Screens are told nothing new until the database answers again");
        }
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  private void follow(LedgerChannel channel) throws SQLException {
    long looked = System.nanoTime();
    while (!isStopped(Duration.ZERO)) {
      Duration left = BETWEEN_LOOKS.minusNanos(System.nanoTime() - looked);
      if (left.isNegative() || left.isZero()) {
        looked = System.nanoTime();
        events.look(channel.connection());
      } else {
        events.catchUp(channel.connection(), channel.await(left));
      }
    }
  }

  /** Whether the service stops, now or within a pause. */
  private boolean isStopped(Duration pause) {
    try {
      return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
