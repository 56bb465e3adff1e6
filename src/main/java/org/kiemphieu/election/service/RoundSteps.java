package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.repository.RoundStateJson;
import org.kiemphieu.election.repository.RoundStepEntity;
import org.kiemphieu.election.repository.RoundStepRepository;
import org.kiemphieu.identity.domain.Command;

/** The steps a round has taken. */
@ApplicationScoped
@Transactional
public class RoundSteps {

  @Inject Rounds rounds;
  @Inject RoundStepRepository steps;

  /**
   * One step.
   *
   * @param request what was asked, as it stands in the ledger
   * @param stage where the round went
   */
  public record RoundStep(
      int ordinal,
      Command command,
      Map<String, Object> request,
      RoundStage stage,
      String actor,
      String role,
      Instant at) {}

  /** Every step of a round, the first first. */
  public List<RoundStep> of(RoundKey key) {
    return steps.of(rounds.find(key).roundId()).stream().map(RoundSteps::step).toList();
  }

  private static RoundStep step(RoundStepEntity step) {
    return new RoundStep(
        step.ordinal,
        step.command,
        RoundStateJson.members(step.request),
        step.stage,
        step.actor,
        step.role,
        step.at);
  }
}
