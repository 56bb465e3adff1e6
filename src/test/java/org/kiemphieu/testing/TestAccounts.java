package org.kiemphieu.testing;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.AccountService;
import org.kiemphieu.identity.service.ActingAs;
import org.kiemphieu.identity.service.Sessions;
import org.kiemphieu.identity.service.TokenService;
import org.kiemphieu.live.service.Displays;

/** Tokens and accounts for tests against the running service. */
public final class TestAccounts {

  /** Password of every account made here. */
  public static final String PASSWORD = "mật khẩu thử";

  private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofDays(30);

  private static final AtomicInteger DISPLAYS = new AtomicInteger();

  private static final Map<Actor, Sessions.Open> SESSIONS = new ConcurrentHashMap<>();

  private TestAccounts() {}

  /**
   * A token of a person named after the role: {@code head-teller}; of a new display, which the
   * assembly must be there for.
   */
  public static String token(Role role, String assembly) {
    if (role == Role.DISPLAY) {
      return display(assembly);
    }
    return token(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role, assembly);
  }

  /** The secret of a new display. */
  private static String display(String assembly) {
    Displays displays = Arc.container().instance(Displays.class).get();
    return ActingAs.call(
        actor("presidium", Role.PRESIDIUM, assembly),
        () -> displays.open(assembly, "man-hinh-" + DISPLAYS.incrementAndGet()).secret());
  }

  /**
   * A token of the person named, in a session that stands. Neither needs an account; the same
   * person stays in one session until it is ended.
   */
  public static String token(String username, Role role, String assembly) {
    Actor actor = actor(username, role, assembly);
    Sessions.Open open =
        SESSIONS.compute(
            actor, (who, known) -> known != null && isOpen(known) ? known : begin(who));
    return tokens().issue(open).text();
  }

  private static boolean isOpen(Sessions.Open session) {
    DataSource database = Arc.container().instance(DataSource.class).get();
    try (Connection connection = database.getConnection()) {
      return !sessions().standing(connection, Set.of(session.id())).isEmpty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sessions.Open begin(Actor actor) {
    return sessions().open(actor, new Client("127.0.0.1", "tests", Optional.empty()), false);
  }

  /** A token that was good long ago. */
  public static String expiredToken(Role role, String assembly) {
    Instant longAgo = Instant.now().minus(LONGER_THAN_ANY_TOKEN);
    return tokens().issue(begin(actor("somebody", role, assembly)), longAgo).text();
  }

  /** Makes an account with one membership and {@link #PASSWORD}. */
  public static void account(String username, Role role, String assembly) {
    AccountService accounts = Arc.container().instance(AccountService.class).get();
    ActingAs.run(
        actor("administrator", Role.ADMINISTRATOR, assembly),
        () ->
            accounts.put(
                username,
                "Người thử",
                PASSWORD,
                List.of(new Membership(assembly, role)),
                OptionalInt.empty()));
  }

  private static Actor actor(String username, Role role, String assembly) {
    return new Actor(username, role, role == Role.ADMINISTRATOR ? "" : assembly);
  }

  private static Sessions sessions() {
    return Arc.container().instance(Sessions.class).get();
  }

  private static TokenService tokens() {
    return Arc.container().instance(TokenService.class).get();
  }
}
