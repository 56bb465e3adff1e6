package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.conclusion.domain.AfterClosing;
import org.kiemphieu.conclusion.domain.Annulment;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.repository.ConclusionStepRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.EntryGuard;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.RuleCode;

/**
 * Keeps a closed assembly closed, and sealed ballots sealed. Asked by the ledger, which every
 * change comes through, so that no room has to know of it.
 */
@ApplicationScoped
class ClosedAssembly implements EntryGuard {

  @Inject ConclusionStepRepository steps;
  @Inject AssemblyRepository assemblies;

  @Override
  public void check(long assemblyId, Command command, String subject) {
    if (AfterClosing.refused().contains(command)) {
      refuseNewVote(new Recorded(steps.of(assemblyId)), command, subject);
    } else if (command == Command.RECOUNT) {
      refuseSealed(assemblyId, new Recorded(steps.of(assemblyId)), subject);
    }
  }

  private static void refuseNewVote(Recorded recorded, Command command, String subject) {
    recorded
        .closed()
        .filter(closed -> !ordered(recorded, command, subject))
        .ifPresent(
            closed -> {
              Closing closing = closed.said();
              throw new RefusedException(
                  Refusal.of(ConclusionRefusal.ASSEMBLY_CLOSED)
                      .with("command", command)
                      .with("closedOn", closing.closedOn().orElseThrow())
                      .with("closedAt", closing.closedAt().orElseThrow()));
            });
  }

  /** Whether it belongs to an election the superior committee ordered. */
  private static boolean ordered(Recorded recorded, Command command, String subject) {
    List<Annulment> annulments =
        recorded.decisions().values().stream()
            .map(Recorded.Versioned::said)
            .filter(SuperiorDecision.Annulled.class::isInstance)
            .map(decision -> ((SuperiorDecision.Annulled) decision).annulment())
            .filter(annulment -> annulment.newElection().isPresent())
            .toList();
    return AfterClosing.ofAssembly(command)
        ? !annulments.isEmpty()
        : annulments.stream().anyMatch(annulment -> annulment.orders(subject));
  }

  private void refuseSealed(long assemblyId, Recorded recorded, String subject) {
    Collection<SealedPackage> packages = recorded.packages().values();
    for (SealedPackage one : packages) {
      if (one.stage() != SealStage.UNSEALED && holds(one, subject)) {
        ConclusionRefusal code =
            one.stage() == SealStage.DESTROYED
                ? ConclusionRefusal.BALLOTS_DESTROYED
                : ConclusionRefusal.BALLOTS_UNDER_SEAL;
        Refusal refusal = Refusal.of(code).with("package", one.code());
        throw new RefusedException(
            assemblies
                .findById(assemblyId)
                .settings()
                .regulationInForce()
                .citeUnder(RuleCode.UNSEALED_BY_DECISION, refusal));
      }
    }
  }

  private static boolean holds(SealedPackage one, String subject) {
    return one.ballots().stream().map(ClosedAssembly::path).anyMatch(subject::equals);
  }

  private static String path(BallotsOf ballots) {
    return "elections/" + ballots.election() + "/rounds/" + ballots.round();
  }
}
