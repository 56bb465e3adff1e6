package org.kiemphieu.live.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.live.domain.Happening;
import org.kiemphieu.live.domain.LiveEvent;

/**
 * One screen's way through a feed. Events are sent only as fast as the screen takes them; what it
 * has not taken stays in the feed, or is skipped there.
 */
final class LiveStream implements Flow.Publisher<LiveEvent>, Flow.Subscription {

  private final Feed feed;
  private final Actor actor;
  private final Optional<UUID> session;
  private final Clock clock;
  private final Instant begun;

  /** The feed's head when the actor was let through: what comes later may end that. */
  private final long known;

  private final AtomicLong wanted = new AtomicLong();
  private final AtomicInteger working = new AtomicInteger();
  private Flow.@Nullable Subscriber<? super LiveEvent> screen;
  private final AtomicReference<@Nullable Instant> alive = new AtomicReference<>();
  private volatile boolean ended;
  private volatile boolean gone;

  /** Number of the last entry sent. Only touched by who pumps. */
  private long place;

  private boolean greeted;

  LiveStream(Feed feed, Actor actor, Optional<UUID> session, OptionalLong after, Clock clock) {
    this.feed = feed;
    this.actor = actor;
    this.session = session;
    this.clock = clock;
    this.begun = clock.instant();
    this.known = feed.head();
    this.place = after.orElse(known);
  }

  Actor actor() {
    return actor;
  }

  /** The session the stream was let through in. */
  Optional<UUID> session() {
    return session;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super LiveEvent> subscriber) {
    screen = subscriber;
    if (!feed.join(this)) {
      ended = true;
    }
    subscriber.onSubscribe(this);
    pump();
  }

  @Override
  public void request(long more) {
    wanted.updateAndGet(now -> now + more < 0 ? Long.MAX_VALUE : now + more);
    pump();
  }

  @Override
  public void cancel() {
    gone = true;
    feed.leave(this, clock.instant());
  }

  /** Tells the screen that the ledger was looked at, at its turn. */
  void alive(Instant now) {
    alive.set(now);
    pump();
  }

  /** Ends the stream; the screen asks again, with what it is let through by then. */
  void end() {
    ended = true;
    pump();
  }

  /** Ends the stream when it is older than one may be. */
  void endAfter(Duration longest, Instant now) {
    if (begun.plus(longest).isBefore(now)) {
      end();
    }
  }

  /** Sends what there is and is wanted. Whoever comes while another is at it leaves it to them. */
  void pump() {
    Flow.Subscriber<? super LiveEvent> subscriber = screen;
    if (subscriber == null || working.getAndIncrement() != 0) {
      return;
    }
    int done = 1;
    do {
      send(subscriber);
      done = working.addAndGet(-done);
    } while (done != 0);
  }

  private void send(Flow.Subscriber<? super LiveEvent> subscriber) {
    while (!gone) {
      Optional<LiveEvent> next = !ended && wanted.get() > 0 ? next() : Optional.empty();
      if (ended) {
        cancel();
        subscriber.onComplete();
      } else if (next.isPresent()) {
        wanted.decrementAndGet();
        subscriber.onNext(next.get());
      } else {
        return;
      }
    }
  }

  private Optional<LiveEvent> next() {
    long head = feed.head();
    if (!greeted) {
      greeted = true;
      return Optional.of(new LiveEvent.Head(head, feed.headAt(), clock.instant(), place == head));
    }
    if (place != head) {
      return step(head);
    }
    return Optional.ofNullable(alive.getAndSet(null)).map(now -> new LiveEvent.Alive(now, head));
  }

  /** The next entry, or that there are too many; nothing when it ends the stream. */
  private Optional<LiveEvent> step(long head) {
    Optional<Happening> happening = place < head ? feed.at(place + 1) : Optional.empty();
    boolean display = actor.role() == Role.DISPLAY;
    if (happening.isEmpty()) {
      // Its withdrawal may be among what is skipped.
      if (display && head > known) {
        ended = true;
      }
      place = head;
      return Optional.of(new LiveEvent.Behind(head, feed.headAt()));
    }
    place++;
    if (display && place > known && withdraws(happening.get())) {
      ended = true;
    }
    return happening.map(LiveEvent.Entry::new);
  }

  private boolean withdraws(Happening happening) {
    return happening.command().equals(Command.WITHDRAW_DISPLAY.name())
        && actor.username().equals(Displays.username(happening.subject()));
  }
}
