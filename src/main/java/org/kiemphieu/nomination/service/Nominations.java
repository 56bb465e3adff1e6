package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.kiemphieu.assembly.service.OverrulingService;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.nomination.domain.NominationCommands;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.NomineeKey;
import org.kiemphieu.nomination.repository.NominationJson;
import org.kiemphieu.nomination.repository.NominationStepEntity;
import org.kiemphieu.nomination.repository.NominationStepRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.version.Version;

/**
 * Loads nominations and moves them from state to state. Always in the caller's transaction. They
 * are worked on while the latest round of their election is a draft: a list that is approved is not
 * to be overtaken by another nomination.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Nominations {

  @Inject ElectionRepository elections;
  @Inject RoundRepository roundRepository;
  @Inject Rounds rounds;
  @Inject NominationStepRepository steps;
  @Inject OverrulingService overrulings;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * What is asked.
   *
   * @param request what the command says, as it goes into the ledger
   * @param expected version the client says it changes
   * @param supersedes whether in that state it takes the place of what was said before, so that the
   *     version must be named
   */
  record Move(
      NomineeKey key,
      Command command,
      Map<String, Object> request,
      OptionalInt expected,
      Predicate<NominationState> supersedes) {}

  List<Recorded> all(String assembly, String election) {
    return steps.latest(election(assembly, election).id).stream().map(Recorded::of).toList();
  }

  /** The states of all nominations of an election, by the nominee's code. */
  Map<String, NominationState> states(String assembly, String election) {
    Map<String, NominationState> states = new LinkedHashMap<>();
    all(assembly, election).forEach(one -> states.put(one.nominee(), one.state()));
    return states;
  }

  Recorded one(NomineeKey key) {
    long electionId = election(key.assembly(), key.election()).id;
    return steps
        .latest(electionId, key.nominee())
        .map(Recorded::of)
        .orElseThrow(Nominations::unknown);
  }

  /** Refuses a person who is on record under another code and not struck. */
  void refuseKnownUnderAnotherCode(NomineeKey key, Person person) {
    all(key.assembly(), key.election()).stream()
        .filter(one -> !one.nominee().equals(key.nominee()))
        .filter(one -> !(one.state() instanceof NominationState.Struck))
        .filter(one -> one.state().nominee().nomination().person().mayBe(person))
        .findFirst()
        .ifPresent(
            one -> {
              throw new RefusedException(
                  Refusal.of(NominationRefusal.NOMINATED_BEFORE, "name")
                      .with("name", person.name().text())
                      .with("nominee", one.nominee()));
            });
  }

  /**
   * Moves a nomination on and writes the ledger.
   *
   * @param transition what follows in a round from the nomination's present state, if there is one
   */
  Recorded move(
      Move move, BiFunction<RoundContext, Optional<NominationState>, NominationState> transition) {
    NomineeKey key = move.key();
    ElectionEntity election = election(key.assembly(), key.election());
    RoundKey latestRound = latestRound(key.assembly(), key.election(), election.id);
    roundRepository.byKeyForUpdate(latestRound);
    Optional<NominationStepEntity> latest = steps.latest(election.id, key.nominee());
    String said = CanonicalJson.write(move.request());
    if (isRepeated(move, said, election.id)) {
      return latest.map(Recorded::of).orElseThrow();
    }
    RoundContext round = rounds.forCommandAlone(latestRound, move.command());
    Optional<NominationState> before = latest.map(NominationStepEntity::nomination);
    if (before.isEmpty() && move.command() != Command.NOMINATE) {
      throw unknown();
    }
    before
        .flatMap(state -> NominationCommands.check(state.stage(), move.command()))
        .ifPresent(RefusedException::raise);
    checkVersion(move, before, latest.map(step -> step.version).orElse(0));
    NominationState next = transition.apply(round, before);
    if (before.filter(next::equals).isPresent()) {
      return latest.map(Recorded::of).orElseThrow();
    }
    NominationStepEntity step = record(move, said, next, election.id, latest);
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("version", step.version);
    after.put("stage", next.stage().name());
    after.put("request", move.request());
    after.put("nomination", NominationJson.members(next));
    ledger.append(
        round.assemblyId(),
        move.command(),
        key.subject(),
        latest
            .<Map<String, Object>>map(
                earlier -> Map.of("version", earlier.version, "stage", earlier.stage.name()))
            .orElse(Map.of()),
        after);
    return Recorded.of(step);
  }

  private static void checkVersion(Move move, Optional<NominationState> before, int stored) {
    boolean named = before.filter(move.supersedes()).isPresent();
    if (named || move.expected().isPresent()) {
      Version.check(stored, move.expected()).ifPresent(RefusedException::raise);
    }
  }

  /**
   * Whether the last such command said the very same of the same version: then its answer was lost.
   * Who names the present version says it anew.
   */
  private boolean isRepeated(Move move, String said, long electionId) {
    return steps
        .by(electionId, move.key().nominee(), move.command())
        .filter(step -> step.request.equals(said))
        .filter(step -> move.expected().isEmpty() || move.expected().getAsInt() == step.version - 1)
        .isPresent();
  }

  private NominationStepEntity record(
      Move move,
      String said,
      NominationState next,
      long electionId,
      Optional<NominationStepEntity> latest) {
    Actor actor = currentActor.get();
    NominationStepEntity step = new NominationStepEntity();
    step.electionId = electionId;
    step.nominee = move.key().nominee();
    step.version = latest.map(before -> before.version).orElse(0) + 1;
    step.command = move.command();
    step.request = said;
    step.stage = next.stage();
    step.state = NominationJson.write(next);
    step.actor = actor.username();
    step.role = actor.role().name();
    step.at = moment.instant();
    steps.persist(step);
    return step;
  }

  /** The round whose list is drawn up now, or was last. */
  private RoundKey latestRound(String assembly, String election, long electionId) {
    int ordinal = roundRepository.latest(electionId).orElseThrow().ordinal;
    return new RoundKey(assembly, election, ordinal);
  }

  /** The round whose list is drawn up now, or was last. */
  RoundContext latestRound(String assembly, String election) {
    return rounds.find(latestRound(assembly, election, election(assembly, election).id));
  }

  /** The rules on nominations on which the presidium ruled otherwise. */
  Set<RuleCode> overruled(RoundContext round) {
    return overrulings.overruled(round.assemblyId());
  }

  ElectionEntity election(String assembly, String election) {
    return elections
        .byCode(assembly, election)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(RoundRefusal.ELECTION_UNKNOWN).with("election", election)));
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(NominationRefusal.NOMINATION_UNKNOWN));
  }
}
