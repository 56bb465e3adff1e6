package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.conclusion.service.ConclusionSteps.Opened;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** The presidium closes the assembly. */
@ApplicationScoped
@Transactional
public class ClosingService {

  @Inject ElectionService elections;
  @Inject Rounds rounds;
  @Inject ConclusionSteps steps;
  @Inject ConclusionReading reading;

  /**
   * Records that the assembly closed, or takes a closing back; the same again changes nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public Conclusion.ClosingLine close(String assembly, Closing closing, OptionalInt expected) {
    // First the rounds, as whoever moves one does, and the ledger after: nobody waits in a circle.
    List<Closing.Standing> standing = standing(assembly);
    Opened opened = steps.hold(assembly);
    Recorded recorded = opened.recorded();
    Map<String, Object> members = StepJson.members(closing, Closing.class);
    if (!ConclusionSteps.repeated(recorded, Recorded.CLOSING, Command.CLOSE_ASSEMBLY, members)) {
      Version.check(recorded.version(Recorded.CLOSING), expected)
          .ifPresent(RefusedException::raise);
      RefusedException.throwIfAny(
          closing.faults(
              recorded.closing().map(Recorded.Versioned::said),
              standing,
              followed(recorded),
              steps.today()));
      steps.add(opened, Command.CLOSE_ASSEMBLY, Recorded.CLOSING, members);
    }
    return reading.closing(steps.read(assembly));
  }

  /** Every round as it stands; none of them moves on until the transaction ends. */
  private List<Closing.Standing> standing(String assembly) {
    List<Closing.Standing> standing = new ArrayList<>();
    for (ElectionService.Listed election : elections.all(assembly)) {
      for (int ordinal = 1; ordinal <= election.rounds(); ordinal++) {
        RoundKey key = new RoundKey(assembly, election.code(), ordinal);
        standing.add(
            new Closing.Standing(
                key, rounds.forCommand(key, Command.CLOSE_ASSEMBLY).state().stage()));
      }
    }
    return standing;
  }

  /** What rests on the closing: paths of complaints, decisions and packages destroyed. */
  private static List<String> followed(Recorded recorded) {
    List<String> followed = new ArrayList<>();
    recorded.complaints().keySet().forEach(code -> followed.add(Recorded.complaint(code)));
    recorded.decisions().keySet().forEach(code -> followed.add(Recorded.approval(code)));
    recorded.packages().values().stream()
        .filter(one -> one.stage() == SealStage.DESTROYED)
        .forEach(one -> followed.add(Recorded.seal(one.code())));
    return followed;
  }
}
