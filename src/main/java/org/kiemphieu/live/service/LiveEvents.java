package org.kiemphieu.live.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.service.Sessions;
import org.kiemphieu.live.domain.LiveEvent;
import org.kiemphieu.live.domain.LiveRefusal;
import org.kiemphieu.live.repository.LedgerTail;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * What happens, as it happens, for everybody who watches. The ledger is the only source: nothing is
 * sent that is not committed, and nothing that is committed is left out unsaid.
 */
@ApplicationScoped
public class LiveEvents {

  /** Streams of one person: all the windows they could look at. */
  static final int MOST_OF_ONE = 20;

  private static final Duration UNUSED = Duration.ofMinutes(1);

  @Inject DataSource database;
  @Inject Clock clock;
  @Inject Sessions sessions;

  /** A stream ends after so long, so that whoever is let through no longer does not watch on. */
  @Inject
  @ConfigProperty(name = "kiemphieu.longest-stream", defaultValue = "PT15M")
  Duration longest;

  private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
  private volatile boolean ended;

  /**
   * What happens in an assembly from now on.
   *
   * @param session with which the stream ends; displays have none
   * @param after number of the last entry the screen knows of, to be sent what it missed
   */
  public Flow.Publisher<LiveEvent> watch(
      Actor actor, Optional<UUID> session, String assembly, OptionalLong after) {
    Feed feed = feeds.computeIfAbsent(assembly, code -> new Feed(code, clock.instant()));
    if (feed.streamsOf(actor) >= MOST_OF_ONE) {
      throw new RefusedException(
          Refusal.of(LiveRefusal.STREAMS_TOO_MANY).with("most", MOST_OF_ONE));
    }
    try (Connection connection = database.getConnection()) {
      feed.catchUp(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be read", e);
    }
    LiveStream stream = new LiveStream(feed, actor, session, after, clock);
    if (ended) {
      stream.end();
    }
    return stream;
  }

  /** Reads on in the ledgers that have grown. */
  void catchUp(Connection connection, Set<String> assemblies) throws SQLException {
    for (String assembly : assemblies) {
      Feed feed = feeds.get(assembly);
      if (feed != null) {
        feed.catchUp(connection);
      }
    }
  }

  /** Looks at every ledger that is watched, and says so: then no screen's figures are old. */
  void look(Connection connection) throws SQLException {
    endWithTheirSessions(connection);
    // One look at all of them: most have not grown.
    Map<String, Long> sizes = LedgerTail.sizes(connection, feeds.keySet());
    for (Feed feed : feeds.values()) {
      if (feed.isBehind(sizes)) {
        feed.catchUp(connection);
      }
      Instant now = clock.instant();
      for (LiveStream stream : feed.streams()) {
        stream.endAfter(longest, now);
        stream.alive(now);
      }
    }
    Instant since = clock.instant().minus(UNUSED);
    feeds.values().removeIf(feed -> feed.retire(since));
  }

  /** One question about all sessions that watch, however many they are. */
  private void endWithTheirSessions(Connection connection) throws SQLException {
    Set<UUID> watching = new HashSet<>();
    feeds
        .values()
        .forEach(feed -> feed.streams().forEach(s -> s.session().ifPresent(watching::add)));
    if (!watching.isEmpty()) {
      Set<UUID> standing = sessions.standing(connection, watching);
      for (Feed feed : feeds.values()) {
        feed.streams().stream()
            .filter(s -> s.session().filter(id -> !standing.contains(id)).isPresent())
            .forEach(LiveStream::end);
      }
    }
  }

  /** Ends every stream, and every one that is asked for after that. */
  void end() {
    ended = true;
    feeds.values().forEach(feed -> feed.streams().forEach(LiveStream::end));
  }
}
