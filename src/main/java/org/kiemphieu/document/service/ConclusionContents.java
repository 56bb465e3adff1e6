package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.conclusion.service.ConclusionReading;
import org.kiemphieu.document.content.DestructionRecordContent;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.document.content.SealRecordContent;
import org.kiemphieu.document.content.SealedBallots;
import org.kiemphieu.document.domain.DocumentRefusal;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Checkpoints;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Gathers what the records of sealing and destruction show, as it stood when it was recorded. */
@ApplicationScoped
@Transactional
class ConclusionContents {

  @Inject AssemblyRepository assemblies;
  @Inject ConclusionReading reading;
  @Inject Rounds rounds;
  @Inject RecordedCount recorded;
  @Inject Checkpoints checkpoints;

  /** What the record of the last sealing of a package shows, with the handover after it. */
  SealRecordContent sealing(String assembly, String code) {
    SealedPackage sealed = line(reading.of(assembly), code).sealed();
    SealStep.Sealing sealing = sealed.latest(SealStep.Sealing.class).orElseThrow();
    // Handed over before it was unsealed and sealed again, it was another package.
    Optional<SealStep.Handover> handover =
        sealed
            .latest(SealStep.Handover.class)
            .filter(step -> sealed.steps().indexOf(step) > sealed.steps().lastIndexOf(sealing));
    RecordedCount.Entry entry =
        entry(
            assembly,
            code,
            handover.isPresent() ? Command.TAKE_OVER_BALLOTS : Command.SEAL_BALLOTS);
    return new SealRecordContent(
        settings(assembly, entry),
        code,
        ballots(assembly, sealing),
        sealing,
        handover,
        entry.at(),
        mark(assembly, entry));
  }

  /** What the record of the destruction of a package shows. Refused before it was destroyed. */
  DestructionRecordContent destruction(String assembly, String code) {
    Conclusion conclusion = reading.of(assembly);
    Conclusion.PackageLine line = line(conclusion, code);
    SealStep.Destruction destruction =
        line.sealed()
            .latest(SealStep.Destruction.class)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(DocumentRefusal.DESTRUCTION_NOT_RECORDED)
                            .with("code", code)
                            .with("state", line.sealed().stage())));
    SealStep.Sealing sealing = line.sealed().latest(SealStep.Sealing.class).orElseThrow();
    RecordedCount.Entry entry = entry(assembly, code, Command.DESTROY_BALLOTS);
    return new DestructionRecordContent(
        settings(assembly, entry),
        code,
        ballots(assembly, sealing),
        sealing,
        destruction,
        conclusion.closing().closing().flatMap(Closing::closedOn),
        line.keptUntil(),
        entry.at(),
        mark(assembly, entry));
  }

  private static Conclusion.PackageLine line(Conclusion conclusion, String code) {
    return conclusion.packages().stream()
        .filter(one -> one.sealed().code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(ConclusionRefusal.SEALED_PACKAGE_UNKNOWN).with("package", code)));
  }

  private List<SealedBallots> ballots(String assembly, SealStep.Sealing sealing) {
    return sealing.ballots().stream().map(one -> ballots(assembly, one)).toList();
  }

  private SealedBallots ballots(String assembly, BallotsOf one) {
    RoundContext round = rounds.find(new RoundKey(assembly, one.election(), one.round()));
    return new SealedBallots(
        round.election().title(),
        one.round(),
        round.state().countingState().map(Counting::collected));
  }

  private RecordedCount.Entry entry(String assembly, String code, Command command) {
    return recorded.last(assembly, "seals/" + code, command).orElseThrow();
  }

  private AssemblySettings settings(String assembly, RecordedCount.Entry entry) {
    return recorded.assembly(assembly, assemblies.byCode(assembly).orElseThrow().settings(), entry);
  }

  private LedgerMark mark(String assembly, RecordedCount.Entry entry) {
    return LedgerMark.of(checkpoints.ofSize(assembly, entry.sequence()));
  }
}
