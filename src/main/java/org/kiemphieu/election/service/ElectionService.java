package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.service.AssemblyInUse;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.FurtherRound;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.election.repository.CandidateListEntity;
import org.kiemphieu.election.repository.CandidateListRepository;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.election.repository.RoundStepRepository;
import org.kiemphieu.election.repository.RoundTermsJson;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.version.Version;

/** Sets up elections and their rounds. */
@ApplicationScoped
@Transactional
public class ElectionService implements AssemblyInUse {

  private static final int FIRST_ROUND = 1;

  @Inject AssemblyRepository assemblies;
  @Inject ElectionRepository elections;
  @Inject RoundRepository roundRepository;
  @Inject RoundStepRepository steps;
  @Inject CandidateListRepository lists;
  @Inject Rounds rounds;
  @Inject Ledger ledger;

  /** One election with its code. */
  public record Listed(String code, Stored<ElectionSettings> settings, int rounds) {}

  /** The elections of an assembly in the order they were set up. */
  public List<Listed> all(String assembly) {
    if (assemblies.byCode(assembly).isEmpty()) {
      throw assemblyUnknown();
    }
    return elections.of(assembly).stream().map(this::listed).toList();
  }

  /** One election. */
  public Listed one(String assembly, String election) {
    return listed(find(assembly, election));
  }

  /**
   * Sets up an election with its first round, or changes it while no list is approved; the same
   * again changes nothing.
   *
   * @param expected version the client changes; none when it sets up
   */
  public Listed setUp(
      String assemblyCode, String code, ElectionSettings settings, OptionalInt expected) {
    AssemblyEntity assembly =
        assemblies.byCodeForUpdate(assemblyCode).orElseThrow(ElectionService::assemblyUnknown);
    Optional<ElectionEntity> found = elections.byCode(assemblyCode, code);
    if (found.isPresent() && found.get().settings().equals(settings)) {
      return listed(found.get());
    }
    RefusedException.throwIfAny(
        assembly
            .settings()
            .regulationInForce()
            .cite(settings.check(assembly.settings().ownRules())));
    Version.check(found.map(entity -> entity.version + 1).orElse(0), expected)
        .ifPresent(RefusedException::raise);
    Map<String, Object> before = found.map(e -> ElectionRecords.of(e.settings())).orElse(Map.of());
    ElectionEntity election = found.orElseGet(ElectionEntity::new);
    if (found.isPresent() && steps.anyBeyondDraftOf(election.id)) {
      throw new RefusedException(Refusal.of(RoundRefusal.ELECTION_FIXED));
    }
    election.assembly = assembly;
    election.code = code;
    election.take(settings);
    elections.persistAndFlush(election);
    if (found.isEmpty()) {
      rounds.begin(election, FIRST_ROUND, new RoundTerms.First(), Command.SET_UP_ELECTION);
    }
    ledger.append(
        assembly.id,
        Command.SET_UP_ELECTION,
        "elections/" + code,
        before,
        ElectionRecords.of(settings));
    return listed(election);
  }

  /** A round of an election, as it stands. */
  public RoundContext round(RoundKey key) {
    return rounds.find(key);
  }

  /** The round after this one, once it has begun. */
  public Optional<RoundContext> next(RoundKey key) {
    return rounds.isFollowed(key) ? Optional.of(rounds.find(key.next())) : Optional.empty();
  }

  /** The same vote again after a round that was annulled, with the list it began with. */
  public FurtherRound afterAnnulment(RoundContext annulled) {
    RoundTerms terms = new RoundTerms.AfterAnnulment(annulled.key().round(), annulled.terms());
    boolean first = terms.vote() instanceof RoundTerms.First;
    return new FurtherRound(terms, first ? List.of() : startingList(annulled));
  }

  private List<Candidate> startingList(RoundContext round) {
    return lists.version(round.roundId(), 1).map(CandidateListEntity::list).orElse(List.of());
  }

  /**
   * Begins the round after one that was annulled, or on which the assembly decided. Asked for
   * again, it answers with the round already begun.
   *
   * @param key the round before
   * @param made makes the terms and the list of the next one, or refuses
   */
  public RoundContext beginNext(RoundKey key, Function<RoundContext, FurtherRound> made) {
    // Holding the round before keeps two presidium members from beginning the next one twice.
    RoundContext before = rounds.forCommandAlone(key, Command.VOTE_AGAIN);
    RoundKey next = key.next();
    if (!rounds.isFollowed(key)) {
      begin(before, next, made.apply(before));
    }
    return rounds.find(next);
  }

  private void begin(RoundContext before, RoundKey next, FurtherRound further) {
    ElectionEntity election = find(next.assembly(), next.election());
    RoundEntity round = rounds.begin(election, next.round(), further.terms(), Command.VOTE_AGAIN);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("round", round.ordinal);
    told.put("after", before.key().round());
    told.put("terms", RoundTermsJson.members(further.terms()));
    if (!further.candidates().isEmpty()) {
      lists.persist(CandidateListEntity.of(round.id, 1, further.candidates()));
      told.put("candidates", ElectionRecords.of(further.candidates()));
    }
    ledger.append(before.assemblyId(), Command.VOTE_AGAIN, next.subject(), Map.of(), told);
  }

  @Override
  public boolean hasApprovedList(long assemblyId) {
    return steps.anyBeyondDraft(assemblyId);
  }

  private Listed listed(ElectionEntity election) {
    return new Listed(
        election.code,
        new Stored<>(election.settings(), election.version + 1),
        roundRepository.of(election.id).size());
  }

  ElectionEntity find(String assembly, String election) {
    return elections
        .byCode(assembly, election)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(RoundRefusal.ELECTION_UNKNOWN).with("election", election)));
  }

  private static RefusedException assemblyUnknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
