package org.kiemphieu.identity.service;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;

/** Runs use cases in somebody's name where no request brought a token: loaders, tests. */
public final class ActingAs {

  private ActingAs() {}

  /** Runs {@code work} as {@code actor}. */
  public static void run(Actor actor, Runnable work) {
    call(
        actor,
        () -> {
          work.run();
          return true;
        });
  }

  /** Runs {@code work} as {@code actor} and returns its result. */
  public static <T> T call(Actor actor, Supplier<T> work) {
    ManagedContext context = Arc.container().requestContext();
    if (context.isActive()) {
      return callWithin(actor, work);
    }
    context.activate();
    try {
      return callWithin(actor, work);
    } finally {
      context.terminate();
    }
  }

  private static <T> T callWithin(Actor actor, Supplier<T> work) {
    CurrentActor current = Arc.container().instance(CurrentActor.class).get();
    @Nullable Actor before = current.orNobody();
    current.is(actor);
    try {
      return work.get();
    } finally {
      current.is(before);
    }
  }
}
