package org.kiemphieu.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.refusal.RefusedException;

/** Work done in somebody's name knows whose it is. */
@QuarkusTest
class ActingAsTest {

  private static final Actor SECRETARY = new Actor("thu-ky", Role.SECRETARIAT, "dai-hoi");
  private static final Actor TELLER = new Actor("uy-vien", Role.TELLER, "dai-hoi");

  @Inject CurrentActor current;

  @Test
  void actorIsKnownWithoutARequest() {
    Actor seen = CompletableFuture.supplyAsync(() -> ActingAs.call(SECRETARY, current::get)).join();

    assertEquals(SECRETARY, seen);
  }

  @Test
  void innerActorIsForgottenAfterwards() {
    ActingAs.run(
        SECRETARY,
        () -> {
          assertEquals(TELLER, ActingAs.call(TELLER, current::get));
          assertEquals(SECRETARY, current.get());
        });
    assertThrows(RefusedException.class, () -> current.get());
  }
}
