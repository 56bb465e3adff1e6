package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsCommands;
import org.kiemphieu.hands.domain.HandsKey;
import org.kiemphieu.hands.domain.HandsStep;
import org.kiemphieu.hands.domain.HandsTold;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.domain.Prepared;
import org.kiemphieu.hands.domain.Withdrawn;
import org.kiemphieu.hands.repository.ShowOfHandsEntity;
import org.kiemphieu.hands.repository.ShowOfHandsRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Votes by a show of hands, from what is put to the vote to what was declared. */
@ApplicationScoped
@Transactional
public class ShowsOfHands {

  @Inject AssemblyRepository assemblies;
  @Inject ElectionService elections;
  @Inject ShowOfHandsRepository votes;
  @Inject HandsSteps steps;
  @Inject HandsOpening opening;

  /** Those of an assembly in the order they were prepared. */
  public List<HandsContext> all(String assembly) {
    if (assemblies.byCode(assembly).isEmpty()) {
      throw new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
    }
    return steps.contexts(votes.of(assembly));
  }

  /** Those about an election. Refused when there is no such election. */
  public List<HandsContext> about(String assembly, String election) {
    elections.one(assembly, election);
    Optional<String> asked = Optional.of(election);
    return all(assembly).stream()
        .filter(vote -> vote.state().prepared().motion().election().equals(asked))
        .toList();
  }

  /** One of them. */
  public HandsContext one(HandsKey key) {
    return steps.context(votes.byKey(key).orElseThrow(HandsSteps::unknown));
  }

  /**
   * Writes down what is to be put to the vote, or changes it while it has not been; the same again
   * changes nothing.
   *
   * @param expected version the client changes; none for the first
   */
  public HandsContext prepare(HandsKey key, Motion motion, OptionalInt expected) {
    // Two who prepare a vote under the same code at once: the second sees what the first did.
    AssemblyEntity assembly =
        assemblies
            .byCodeForUpdate(key.assembly())
            .orElseThrow(() -> new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN)));
    Optional<ShowOfHandsEntity> found = votes.byKeyForUpdate(key);
    Optional<HandsContext> before = found.map(steps::context);
    if (before.filter(vote -> vote.state().prepared().motion().equals(motion)).isPresent()) {
      return before.get();
    }
    before.ifPresent(vote -> require(vote, Command.PREPARE_SHOW_OF_HANDS));
    motion.election().ifPresent(election -> elections.one(key.assembly(), election));
    RefusedException.throwIfAny(motion.check());
    int version = before.map(vote -> vote.state().prepared().version()).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    ShowOfHandsEntity vote = found.orElseGet(ShowOfHandsEntity::new);
    vote.assembly = assembly;
    vote.code = key.vote();
    votes.persistAndFlush(vote);
    return steps.take(
        vote,
        Command.PREPARE_SHOW_OF_HANDS,
        HandsRecords.of(motion),
        new Prepared(version + 1, motion));
  }

  /**
   * The presidium puts it to the vote, on the base as it stands now.
   *
   * @param version what the presidium reads out
   */
  public HandsContext open(HandsKey key, int version) {
    return move(
        key,
        Command.OPEN_SHOW_OF_HANDS,
        Map.of("version", version),
        (vote, before) -> opening.open(vote, (Prepared) before.state(), version));
  }

  /**
   * A teller says how many hands there were in a section; the same again changes nothing.
   *
   * @param expected version of the section's figures this supersedes; none for the first
   */
  public HandsContext count(HandsKey key, String code, HandsTold told, OptionalInt expected) {
    ShowOfHandsEntity vote = votes.byKeyForUpdate(key).orElseThrow(HandsSteps::unknown);
    HandsContext before = steps.context(vote);
    Open open = before.state().opened().orElseThrow(() -> forbidden(before));
    HallSection section = open.section(code).orElseThrow(HandsSteps::sectionUnknown);
    Optional<HandsContext.SectionFigures> latest = Optional.ofNullable(before.counts().get(code));
    HandVotes counted = open.votes(section, told);
    if (latest.filter(figures -> figures.votes().equals(counted)).isPresent()) {
      return before;
    }
    require(before, Command.COUNT_HANDS);
    RefusedException.throwIfAny(open.check(section, told, before.votesBySection()));
    Version.check(latest.map(HandsContext.SectionFigures::version).orElse(0), expected)
        .ifPresent(RefusedException::raise);
    return steps.count(vote, code, latest, counted);
  }

  /**
   * The result is declared.
   *
   * @param readOut the figures read out; they must be those counted
   */
  public HandsContext declare(HandsKey key, HandVotes readOut) {
    return move(
        key,
        Command.DECLARE_SHOW_OF_HANDS,
        HandsRecords.of(readOut),
        (vote, before) -> ((Open) before.state()).declare(readOut, before.votesBySection()));
  }

  /** The presidium takes it back before a result was declared. */
  public HandsContext withdraw(HandsKey key, String reason) {
    return move(
        key,
        Command.WITHDRAW_SHOW_OF_HANDS,
        Map.of("reason", reason),
        (vote, before) ->
            new HandsStep.Next(
                new Withdrawn(before.state().prepared(), before.state().opened(), reason)));
  }

  private interface Transition {
    HandsStep of(ShowOfHandsEntity vote, HandsContext before);
  }

  /** The same command with the same request again, later, changes nothing. */
  private HandsContext move(
      HandsKey key, Command command, Map<String, Object> request, Transition transition) {
    if (command == Command.OPEN_SHOW_OF_HANDS) {
      // It looks at the attendance and at every other vote; two are not opened at once.
      assemblies.byCodeForUpdate(key.assembly());
    }
    ShowOfHandsEntity vote = votes.byKeyForUpdate(key).orElseThrow(HandsSteps::unknown);
    HandsContext before = steps.context(vote);
    if (steps.wasAsked(vote, command, request)) {
      return before;
    }
    require(before, command);
    HandsStep step = transition.of(vote, before);
    if (step instanceof HandsStep.Refused refused) {
      throw new RefusedException(before.regulation().cite(refused.refusals()));
    }
    return steps.take(vote, command, request, ((HandsStep.Next) step).state());
  }

  private static void require(HandsContext vote, Command command) {
    HandsCommands.check(vote.state().stage(), command).ifPresent(RefusedException::raise);
  }

  private static RefusedException forbidden(HandsContext vote) {
    return new RefusedException(
        HandsCommands.check(vote.state().stage(), Command.COUNT_HANDS).orElseThrow());
  }
}
