package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.Due;
import org.kiemphieu.conclusion.domain.Retention;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.result.service.ElectedPeople;

/** Shows what follows an assembly. */
@ApplicationScoped
@Transactional
public class ConclusionReading {

  @Inject ConclusionSteps steps;
  @Inject Situations situations;
  @Inject ElectionService elections;
  @Inject ElectedPeople elected;
  @Inject AssemblyRounds rounds;

  /** Everything. */
  public Conclusion of(String assembly) {
    Opened opened = steps.read(assembly);
    Situation situation = situations.of(opened);
    List<Conclusion.ComplaintLine> complaints =
        opened.recorded().complaints().entrySet().stream()
            .map(one -> complaint(one.getKey(), one.getValue(), situation))
            .toList();
    List<RoundContext> all = rounds.all(assembly);
    List<Conclusion.ElectionLine> lines = elections(opened, all);
    Retention retention = situation.retention();
    List<Conclusion.PackageLine> packages =
        opened.recorded().packages().values().stream()
            .map(one -> sealed(opened, one, retention))
            .toList();
    Conclusion.ClosingLine closing = closing(opened, situation);
    List<Due> due =
        new DueList(steps.today(), closing, standing(all)).of(complaints, lines, packages);
    return new Conclusion(
        steps.today(),
        closing,
        complaints,
        lines,
        packages,
        due,
        opened.assembly().settings().regulationInForce());
  }

  private static List<Closing.Standing> standing(List<RoundContext> all) {
    return all.stream()
        .map(round -> new Closing.Standing(round.key(), round.state().stage()))
        .toList();
  }

  Conclusion.ClosingLine closing(Opened opened) {
    return closing(opened, situations.of(opened));
  }

  private static Conclusion.ClosingLine closing(Opened opened, Situation situation) {
    Optional<Recorded.Versioned<Closing>> closing = opened.recorded().closing();
    return new Conclusion.ClosingLine(
        opened.recorded().version(Recorded.CLOSING),
        closing.map(Recorded.Versioned::said),
        closing.map(ConclusionReading::by),
        situation.deadline());
  }

  Conclusion.ComplaintLine complaint(Opened opened, String code) {
    return complaint(
        code, opened.recorded().complaintFile(code).orElseThrow(), situations.of(opened));
  }

  private static Conclusion.ComplaintLine complaint(
      String code, Recorded.ComplaintFile file, Situation situation) {
    return new Conclusion.ComplaintLine(code, file.version(), situation.state(file));
  }

  Conclusion.ElectionLine election(Opened opened, String code) {
    String assembly = opened.assembly().code;
    return election(opened, elections.one(assembly, code), elected.of(assembly, code));
  }

  private List<Conclusion.ElectionLine> elections(Opened opened, List<RoundContext> all) {
    Map<String, List<RoundContext>> byElection =
        all.stream().collect(Collectors.groupingBy(round -> round.key().election()));
    return elections.all(opened.assembly().code).stream()
        .map(
            one ->
                election(opened, one, elected.of(byElection.getOrDefault(one.code(), List.of()))))
        .toList();
  }

  private static Conclusion.ElectionLine election(
      Opened opened, ElectionService.Listed election, ElectedPeople.Elected people) {
    Optional<Recorded.Versioned<SuperiorDecision>> decision =
        Optional.ofNullable(opened.recorded().decisions().get(election.code()));
    return new Conclusion.ElectionLine(
        election.code(),
        election.settings().value().title(),
        decision.map(Recorded.Versioned::version).orElse(0),
        decision.map(Recorded.Versioned::said),
        decision.map(ConclusionReading::by),
        people);
  }

  Conclusion.PackageLine sealed(Opened opened, String code) {
    return sealed(
        opened,
        opened.recorded().sealedPackage(code).orElseThrow(),
        situations.of(opened).retention());
  }

  private static Conclusion.PackageLine sealed(
      Opened opened, SealedPackage sealed, Retention retention) {
    return new Conclusion.PackageLine(
        sealed,
        opened.recorded().version(Recorded.seal(sealed.code())),
        retention.keptUntil(sealed),
        retention.destroyableFrom(sealed),
        retention.complaintsAbout(sealed));
  }

  private static Conclusion.By by(Recorded.Versioned<?> recorded) {
    return new Conclusion.By(recorded.by(), recorded.at());
  }
}
