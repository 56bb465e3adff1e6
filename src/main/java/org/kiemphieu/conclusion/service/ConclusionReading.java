package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.Due;
import org.kiemphieu.conclusion.domain.Retention;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.result.service.ElectedPeople;

/** Shows what follows an assembly. */
@ApplicationScoped
@Transactional
public class ConclusionReading {

  @Inject ConclusionSteps steps;
  @Inject Situations situations;
  @Inject ElectionService elections;
  @Inject ElectedPeople elected;
  @Inject Rounds rounds;

  /** Everything. */
  public Conclusion of(String assembly) {
    Opened opened = steps.read(assembly);
    List<Conclusion.ComplaintLine> complaints =
        opened.recorded().complaints().keySet().stream()
            .map(code -> complaint(opened, code))
            .toList();
    List<Conclusion.ElectionLine> lines =
        elections.all(assembly).stream().map(one -> election(opened, one)).toList();
    List<Conclusion.PackageLine> packages =
        opened.recorded().packages().keySet().stream().map(code -> sealed(opened, code)).toList();
    Conclusion.ClosingLine closing = closing(opened);
    List<Due> due =
        new DueList(steps.today(), closing, standing(assembly)).of(complaints, lines, packages);
    return new Conclusion(
        steps.today(),
        closing,
        complaints,
        lines,
        packages,
        due,
        opened.assembly().settings().regulationInForce());
  }

  private List<Closing.Standing> standing(String assembly) {
    List<Closing.Standing> standing = new ArrayList<>();
    for (ElectionService.Listed election : elections.all(assembly)) {
      for (int ordinal = 1; ordinal <= election.rounds(); ordinal++) {
        RoundKey key = new RoundKey(assembly, election.code(), ordinal);
        standing.add(new Closing.Standing(key, rounds.find(key).state().stage()));
      }
    }
    return standing;
  }

  Conclusion.ClosingLine closing(Opened opened) {
    Optional<Recorded.Versioned<Closing>> closing = opened.recorded().closing();
    return new Conclusion.ClosingLine(
        opened.recorded().version(Recorded.CLOSING),
        closing.map(Recorded.Versioned::said),
        closing.map(ConclusionReading::by),
        situations.of(opened).deadline());
  }

  Conclusion.ComplaintLine complaint(Opened opened, String code) {
    Recorded.ComplaintFile file = opened.recorded().complaintFile(code).orElseThrow();
    return new Conclusion.ComplaintLine(code, file.version(), situations.of(opened).state(file));
  }

  Conclusion.ElectionLine election(Opened opened, String code) {
    return election(opened, elections.one(opened.assembly().code, code));
  }

  private Conclusion.ElectionLine election(Opened opened, ElectionService.Listed election) {
    Optional<Recorded.Versioned<SuperiorDecision>> decision =
        Optional.ofNullable(opened.recorded().decisions().get(election.code()));
    return new Conclusion.ElectionLine(
        election.code(),
        election.settings().value().title(),
        decision.map(Recorded.Versioned::version).orElse(0),
        decision.map(Recorded.Versioned::said),
        decision.map(ConclusionReading::by),
        elected.of(opened.assembly().code, election.code()));
  }

  Conclusion.PackageLine sealed(Opened opened, String code) {
    SealedPackage sealed = opened.recorded().sealedPackage(code).orElseThrow();
    Retention retention = situations.of(opened).retention();
    return new Conclusion.PackageLine(
        sealed,
        opened.recorded().version(Recorded.seal(code)),
        retention.keptUntil(sealed),
        retention.destroyableFrom(sealed),
        retention.complaintsAbout(sealed));
  }

  private static Conclusion.By by(Recorded.Versioned<?> recorded) {
    return new Conclusion.By(recorded.by(), recorded.at());
  }
}
