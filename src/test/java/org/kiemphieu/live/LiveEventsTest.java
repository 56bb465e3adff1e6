package org.kiemphieu.live;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.ActingAs;
import org.kiemphieu.launch.DatabaseRole;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.live.domain.LiveEvent;
import org.kiemphieu.live.service.LiveEvents;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TamperedDatabase;
import org.kiemphieu.testing.Watcher;

/** What screens are told while others work. */
@QuarkusTest
class LiveEventsTest {

  @Inject LiveEvents live;
  @Inject Ledger ledger;
  @Inject AssemblyRepository assemblies;

  private static final String READING =
      "elections/ban-chap-hanh/rounds/1/counts/1/batches/1/readings/1";

  @Test
  void keyedBallotIsToldWithoutWhatWasKeyed() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    int before = LedgerOf.size(congress);

    try (Watcher screen = Watcher.of(congress, congress.token(Role.PRESIDIUM))) {
      Watcher.Event head = screen.next();
      assertEquals("head", head.name());
      assertEquals(Integer.toString(before), head.id());
      assertEquals(before, head.data().get("sequence"));
      assertEquals(LedgerOf.last(congress).get("at"), head.data().get("at"));

      Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1 3"));

      Watcher.Event entry = screen.next();
      assertEquals("entry", entry.name());
      assertEquals(Integer.toString(before + 1), entry.id());
      Map<String, Object> data = entry.data();
      Instant at = Instant.parse((String) data.remove("at"));
      assertTrue(at.isAfter(Instant.parse((String) head.data().get("at"))), entry::text);
      assertEquals(
          Map.of("sequence", before + 1, "command", "KEY_BALLOT", "subject", READING), data);
    }
  }

  @Test
  void streamIsNotKeptByAnybodyOnTheWay() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    try (Watcher screen = Watcher.of(congress, congress.token(Role.TELLER))) {
      assertEquals(200, screen.response().statusCode());
      assertEquals(List.of("no-store"), screen.response().headers().allValues("Cache-Control"));
      assertEquals(List.of("no"), screen.response().headers().allValues("X-Accel-Buffering"));
      assertEquals(List.of(), screen.response().headers().allValues("Content-Encoding"));
      assertTrue(
          screen
              .response()
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("text/event-stream"));
    }
  }

  @Test
  void signsOfLifeComeEveryTwoSeconds() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    try (Watcher screen = Watcher.of(congress, congress.token(Role.AUDITOR))) {
      screen.next();
      Watcher.Event first = screen.any();
      Watcher.Event second = screen.any();

      assertEquals("alive", first.name());
      assertEquals("alive", second.name());
      assertEquals("", second.id());
      assertEquals(LedgerOf.size(congress), second.data().get("sequence"));
      long apart = now(second).toEpochMilli() - now(first).toEpochMilli();
      assertTrue(apart > 1000 && apart < 4000, apart + " ms");
    }
  }

  @Test
  void whatWasMissedIsSentFirst() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    int known = LedgerOf.size(congress);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "2"));

    try (Watcher screen = Watcher.after(congress, congress.token(Role.TELLER), known)) {
      Watcher.Event head = screen.next();
      assertEquals("", head.id());
      assertEquals(known + 2, head.data().get("sequence"));
      assertEquals(Integer.toString(known + 1), screen.next().id());
      assertEquals(Integer.toString(known + 2), screen.next().id());

      Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "1 2"));
      assertEquals(Integer.toString(known + 3), screen.next().id());
    }
  }

  @Test
  void whoMissedTooMuchIsToldToReadEverythingAnew() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    int known = LedgerOf.size(congress);
    write(congress, 501);
    String token = congress.token(Role.TELLER);

    try (Watcher screen = Watcher.after(congress, token, known)) {
      assertEquals("head", screen.next().name());
      Watcher.Event behind = screen.next();
      assertEquals("behind", behind.name());
      assertEquals(Integer.toString(known + 501), behind.id());
      assertEquals(known + 501, behind.data().get("sequence"));
    }
    // Of 500 none is left out.
    try (Watcher screen = Watcher.after(congress, token, known + 1)) {
      screen.next();
      List<Watcher.Event> events = screen.upTo(known + 501);
      assertEquals(500, events.size());
      assertEquals(Set.of("entry"), Set.copyOf(events.stream().map(Watcher.Event::name).toList()));
    }
  }

  @Test
  void whoKnowsOfEntriesThatAreNotThereIsToldToReadEverythingAnew() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    int size = LedgerOf.size(congress);

    for (Role role : List.of(Role.TELLER, Role.DISPLAY)) {
      try (Watcher screen = Watcher.after(congress, congress.token(role), size + 1000)) {
        screen.next();
        assertEquals("behind", screen.next().name());
      }
    }
  }

  /** Everything a whole count writes, and what each role is told of it. */
  @Test
  void noMarksAreInAnyEvent() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    congress.read(Congress.FIRST_TELLER, 1, "1 4", "2 4", "1 2 4");
    congress.read(Congress.SECOND_TELLER, 2, "1 4", "2 4", "1 2");
    Api.done(congress.accept(1, 3, "1 2 4"));
    int size = LedgerOf.size(congress);

    for (Role role : List.of(Role.HEAD_TELLER, Role.PRESIDIUM, Role.AUDITOR)) {
      List<Watcher.Event> events = all(congress, role);
      assertEquals(
          Set.of("sequence", "at", "command", "subject"),
          Set.copyOf(events.stream().flatMap(event -> event.data().keySet().stream()).toList()));
      Map<String, Object> last = events.get(size - 1).data();
      assertEquals("ACCEPT_SHEET", last.get("command"));
      assertEquals(
          "elections/ban-chap-hanh/rounds/1/counts/1/batches/1/sheets/3", last.get("subject"));
    }
    for (Role role : List.of(Role.TELLER, Role.SECRETARIAT)) {
      List<Watcher.Event> events = all(congress, role);
      assertEquals(Set.of("sequence", "at"), events.get(size - 1).data().keySet());
      assertEquals("SET_UP_ASSEMBLY", events.get(0).data().get("command"));
    }
    all(congress, Role.DISPLAY)
        .forEach(event -> assertEquals(Set.of("sequence", "at"), event.data().keySet()));
  }

  @Test
  void anotherAssemblyIsNotWatched() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    Congress another = Stages.at(RoundStage.DRAFT);

    Api.get(another.token(Role.PRESIDIUM), congress.assembly() + "/events")
        .then()
        .statusCode(403)
        .body("code", equalTo("ANOTHER_ASSEMBLY"));
    try (Watcher screen = Watcher.of(congress, congress.token(Role.AUDITOR))) {
      int size = LedgerOf.size(congress);
      screen.next();
      Api.done(another.approve());
      Api.done(congress.approve());

      assertEquals(Integer.toString(size + 1), screen.next().id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1 OR 1=1", "99999999999999999999", "1.5"})
  void placeThatIsNoNumberIsRefused(String after) {
    Congress congress = Stages.at(RoundStage.DRAFT);

    Api.as(congress.token(Role.TELLER))
        .queryParam("after", after)
        .get(congress.assembly() + "/events")
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_FORMAT"));
    Api.as(congress.token(Role.TELLER))
        .header("Last-Event-ID", after)
        .get(congress.assembly() + "/events")
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_FORMAT"));
  }

  /** It is told what it missed when it reads again, and the others never wait for it. */
  @Test
  void screenThatReadsNothingHoldsUpNobody() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    int known = LedgerOf.size(congress);
    Actor actor = new Actor("auditor", Role.AUDITOR, congress.code());
    Screen slow = new Screen();
    live.watch(actor, Optional.empty(), congress.code(), OptionalLong.empty()).subscribe(slow);
    slow.reads(1);

    try (Watcher screen = Watcher.of(congress, congress.token(Role.PRESIDIUM))) {
      screen.next();
      write(congress, 400);
      assertEquals(400, screen.upTo(known + 400).size());
      assertEquals(1, slow.read.size());

      slow.reads(2);
      write(congress, 500);
      assertEquals(500, screen.upTo(known + 900).size());
      slow.reads(100);
    }

    List<LiveEvent> read = List.copyOf(slow.read);
    assertEquals(known, ((LiveEvent.Head) read.get(0)).sequence());
    assertEquals(known + 1, ((LiveEvent.Entry) read.get(1)).happening().sequence());
    assertEquals(known + 2, ((LiveEvent.Entry) read.get(2)).happening().sequence());
    assertEquals(known + 900, ((LiveEvent.Behind) read.get(3)).sequence());
    slow.leaves();
  }

  @Test
  void onePersonDoesNotTakeAllStreams() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    String token = congress.token(Role.TELLER);
    List<Watcher> screens = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Watcher screen = Watcher.of(congress, token);
      screen.next();
      screens.add(screen);
    }

    Api.get(token, congress.assembly() + "/events")
        .then()
        .statusCode(409)
        .body("code", equalTo("STREAMS_TOO_MANY"));
    try (Watcher other = Watcher.of(congress, congress.token(Role.AUDITOR))) {
      assertEquals("head", other.next().name());
    }
    screens.forEach(Watcher::close);
  }

  @Test
  void nothingIsLostWhenTheDatabaseDropsTheListener() throws SQLException {
    Congress congress = Stages.at(RoundStage.COUNTING);
    int before = LedgerOf.size(congress);

    try (Watcher screen = Watcher.of(congress, congress.token(Role.PRESIDIUM))) {
      screen.next();
      assertEquals(1, dropListeners());
      Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
      Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "1"));

      assertEquals(Integer.toString(before + 1), screen.next().id());
      assertEquals(Integer.toString(before + 2), screen.next().id());
      assertEquals("alive", screen.any().name());
      Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "1"));
      assertEquals(Integer.toString(before + 3), screen.next().id());
    }
  }

  /** What a refused request tried is not told of. */
  @Test
  void refusedRequestIsNoEvent() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    int before = LedgerOf.size(congress);

    try (Watcher screen = Watcher.of(congress, congress.token(Role.PRESIDIUM))) {
      screen.next();
      assertFalse(congress.close().statusCode() == 200);
      Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));

      assertEquals(before + 1, screen.next().data().get("sequence"));
    }
  }

  private static int dropListeners() throws SQLException {
    try (Connection connection = TamperedDatabase.ofTest().as(DatabaseRole.SUPERUSER);
        Statement statement = connection.createStatement()) {
      int dropped = 0;
      try (var rows =
          statement.executeQuery(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                  + " WHERE application_name = 'kiemphieu-live'")) {
        while (rows.next()) {
          dropped += rows.getBoolean(1) ? 1 : 0;
        }
      }
      return dropped;
    }
  }

  private static List<Watcher.Event> all(Congress congress, Role role) {
    String token = congress.token(role);
    int size = LedgerOf.size(congress);
    try (Watcher screen = Watcher.after(congress, token, 0)) {
      screen.next();
      return screen.upTo(size);
    }
  }

  /** Writes entries that are about nothing. */
  private void write(Congress congress, int entries) {
    Actor actor = new Actor("auditor", Role.AUDITOR, congress.code());
    ActingAs.run(
        actor,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      long assembly = assemblies.byCode(congress.code()).orElseThrow().id;
                      for (int i = 0; i < entries; i++) {
                        ledger.append(
                            assembly, Command.MANAGE_ACCOUNTS, "accounts/x", Map.of(), Map.of());
                      }
                    }));
  }

  private static Instant now(Watcher.Event event) {
    return Instant.parse((String) event.data().get("now"));
  }

  /** A screen that takes only what it asks for. */
  private static final class Screen implements Flow.Subscriber<LiveEvent> {

    private final List<LiveEvent> read = new CopyOnWriteArrayList<>();
    private Flow.@Nullable Subscription subscription;

    void reads(int events) {
      Objects.requireNonNull(subscription).request(events);
    }

    void leaves() {
      Objects.requireNonNull(subscription).cancel();
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
      subscription = begun;
    }

    @Override
    public void onNext(LiveEvent event) {
      read.add(event);
    }

    @Override
    public void onError(Throwable fault) {
      throw new AssertionError(fault);
    }

    @Override
    public void onComplete() {}
  }
}
