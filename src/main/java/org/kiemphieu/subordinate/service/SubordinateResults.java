package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.document.service.SignedMinutes;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.result.service.StandingResults;
import org.kiemphieu.result.service.StandingResults.Standing;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.repository.ElectedRepository;
import org.kiemphieu.subordinate.repository.ElectedRepository.ElectedPerson;
import org.kiemphieu.subordinate.repository.ElectedRepository.Election;

/** What an assembly above may see of elections: results that stand, their minutes, the make-up. */
@ApplicationScoped
@Transactional
public class SubordinateResults {

  @Inject Subordinates subordinates;
  @Inject ElectionRepository elections;
  @Inject RoundRepository rounds;
  @Inject StandingResults standing;
  @Inject SignedMinutes minutes;
  @Inject ElectedRepository elected;
  @Inject TargetService targets;

  /**
   * Results of an election that stand.
   *
   * @param rounds the confirmed ones in order; at least one
   * @param makeUp of everybody elected in them
   * @param targets in force for its office
   */
  public record Confirmed(
      Election election, List<Standing> rounds, MakeUp makeUp, Targets targets) {}

  /** An election's make-up with what should be. */
  public record Composition(MakeUp makeUp, Targets targets) {}

  /** The results of an election below an assembly. Refused before one is confirmed. */
  public Confirmed of(String viewer, String subordinate, String code) {
    Election election =
        subordinates.require(viewer, subordinate).elections().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(SubordinateResults::electionUnknown);
    long id = elections.byCode(subordinate, code).orElseThrow().id;
    List<RoundKey> keys =
        rounds.of(id).stream().map(one -> new RoundKey(subordinate, code, one.ordinal)).toList();
    List<Standing> confirmed = keys.stream().flatMap(key -> standing.find(key).stream()).toList();
    if (confirmed.isEmpty()) {
      standing.of(keys.get(keys.size() - 1));
    }
    return new Confirmed(
        election,
        confirmed,
        makeUp(subordinate, code),
        inForce(targets.forThoseBelow(viewer), election.office()));
  }

  /** The sealed minutes of a round below an assembly. Refused before it is confirmed. */
  public byte[] minutes(String viewer, String subordinate, String election, int round) {
    subordinates.require(viewer, subordinate);
    return minutes.sealed(standing.of(new RoundKey(subordinate, election, round)).count());
  }

  /** The make-up of those elected in an assembly itself, against what those above it set. */
  public Composition composition(String assembly, String code) {
    Office office =
        elections.byCode(assembly, code).orElseThrow(SubordinateResults::electionUnknown).office;
    return new Composition(makeUp(assembly, code), inForce(targets.forItself(assembly), office));
  }

  private static Targets inForce(Map<Office, TargetService.InForce> targets, Office office) {
    return Optional.ofNullable(targets.get(office))
        .map(TargetService.InForce::targets)
        .orElse(Targets.NONE);
  }

  private MakeUp makeUp(String assembly, String election) {
    return elected.of(assembly, election).stream()
        .map(SubordinateResults::makeUp)
        .reduce(MakeUp.NOBODY, MakeUp::plus);
  }

  private static MakeUp makeUp(ElectedPerson person) {
    return MakeUp.of(List.of(person.member()), person.day());
  }

  private static RefusedException electionUnknown() {
    return new RefusedException(Refusal.of(RoundRefusal.ELECTION_UNKNOWN));
  }
}
