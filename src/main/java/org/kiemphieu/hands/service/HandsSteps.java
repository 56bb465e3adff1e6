package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.hands.domain.Declared;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsRefusal;
import org.kiemphieu.hands.domain.HandsState;
import org.kiemphieu.hands.repository.HandsCountEntity;
import org.kiemphieu.hands.repository.HandsCountRepository;
import org.kiemphieu.hands.repository.HandsJson;
import org.kiemphieu.hands.repository.ShowOfHandsEntity;
import org.kiemphieu.hands.repository.ShowOfHandsStepEntity;
import org.kiemphieu.hands.repository.ShowOfHandsStepRepository;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Steps of shows of hands and figures of their sections, each recorded with its ledger entry. */
@ApplicationScoped
class HandsSteps {

  @Inject ShowOfHandsStepRepository steps;
  @Inject HandsCountRepository counts;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** A show of hands as it stands. */
  HandsContext context(ShowOfHandsEntity vote) {
    return contexts(List.of(vote)).get(0);
  }

  /** Several as they stand, read together. */
  List<HandsContext> contexts(List<ShowOfHandsEntity> votes) {
    if (votes.isEmpty()) {
      return List.of();
    }
    List<Long> ids = votes.stream().map(vote -> vote.id).toList();
    Map<Long, List<ShowOfHandsStepEntity>> taken = steps.of(ids);
    Map<Long, Map<String, HandsCountEntity>> counted = counts.latest(ids);
    return votes.stream()
        .map(
            vote ->
                context(
                    vote,
                    taken.getOrDefault(vote.id, List.of()),
                    counted.getOrDefault(vote.id, Map.of())))
        .toList();
  }

  private static HandsContext context(
      ShowOfHandsEntity vote,
      List<ShowOfHandsStepEntity> taken,
      Map<String, HandsCountEntity> counted) {
    Map<Command, Instant> times = new EnumMap<>(Command.class);
    taken.forEach(step -> times.put(step.command, step.at));
    Map<String, HandsContext.SectionFigures> figures = new LinkedHashMap<>();
    counted.forEach(
        (section, count) ->
            figures.put(
                section,
                new HandsContext.SectionFigures(
                    count.version, count.votes(), count.countedBy, count.countedAt)));
    return new HandsContext(
        vote.key(),
        vote.assembly.settings(),
        taken.get(taken.size() - 1).reached(),
        figures,
        times);
  }

  /** Whether a command was asked last with this very request. */
  boolean wasAsked(ShowOfHandsEntity vote, Command command, Map<String, Object> request) {
    return steps
        .by(vote.id, command)
        .filter(step -> step.request.equals(CanonicalJson.write(request)))
        .isPresent();
  }

  /** Records a step. */
  HandsContext take(
      ShowOfHandsEntity vote, Command command, Map<String, Object> request, HandsState next) {
    List<ShowOfHandsStepEntity> taken = steps.of(vote.id);
    Actor actor = currentActor.get();
    ShowOfHandsStepEntity step = new ShowOfHandsStepEntity();
    step.showOfHandsId = vote.id;
    step.ordinal = taken.size() + 1;
    step.command = command;
    step.request = CanonicalJson.write(request);
    step.stage = next.stage();
    step.state = HandsJson.write(next);
    step.actor = actor.username();
    step.role = actor.role().name();
    step.at = moment.instant();
    steps.persistAndFlush(step);
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("state", next.stage().name());
    after.put("request", request);
    after.put("stands", HandsJson.members(next));
    if (next instanceof Declared declared) {
      after.put("result", declared.result().kind().name());
    }
    ledger.append(
        vote.assembly.id,
        command,
        vote.key().subject(),
        taken.isEmpty() ? Map.of() : Map.of("state", taken.get(taken.size() - 1).stage.name()),
        after);
    return context(vote);
  }

  /** Records the figures of a section. */
  HandsContext count(
      ShowOfHandsEntity vote,
      String section,
      Optional<HandsContext.SectionFigures> latest,
      HandVotes counted) {
    Actor actor = currentActor.get();
    HandsCountEntity count = new HandsCountEntity();
    count.showOfHandsId = vote.id;
    count.section = section;
    count.version = latest.map(HandsContext.SectionFigures::version).orElse(0) + 1;
    count.inFavour = counted.inFavour();
    count.against = counted.against();
    count.other = counted.other();
    count.countedBy = actor.username();
    count.role = actor.role().name();
    count.countedAt = moment.instant();
    counts.persist(count);
    ledger.append(
        vote.assembly.id,
        Command.COUNT_HANDS,
        vote.key().subject() + "/sections/" + section,
        latest.map(before -> figures(before.version(), before.votes())).orElse(Map.of()),
        figures(count.version, counted));
    return context(vote);
  }

  private static Map<String, Object> figures(int version, HandVotes votes) {
    Map<String, Object> members = HandsRecords.of(votes);
    members.put("version", version);
    return members;
  }

  static RefusedException unknown() {
    return new RefusedException(Refusal.of(HandsRefusal.SHOW_OF_HANDS_UNKNOWN));
  }

  static RefusedException sectionUnknown() {
    return new RefusedException(Refusal.of(HandsRefusal.SECTION_UNKNOWN));
  }
}
