package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.conclusion.repository.ConclusionStepEntity;
import org.kiemphieu.conclusion.repository.ConclusionStepRepository;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Reads and adds to what is recorded after assemblies. Always in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConclusionSteps {

  /** Days are days in Viet Nam, wherever the machine stands. */
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Inject AssemblyRepository assemblies;
  @Inject ConclusionStepRepository steps;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** An assembly with everything recorded after it. */
  record Opened(AssemblyEntity assembly, Recorded recorded) {}

  /** To be read. */
  Opened read(String code) {
    return opened(assembly(code));
  }

  /**
   * For a command: nothing else is recorded of the assembly until the transaction ends, because
   * what may be recorded here depends on more than one thing.
   */
  Opened hold(String code) {
    AssemblyEntity assembly = assembly(code);
    ledger.hold(assembly.id);
    return opened(assembly);
  }

  private Opened opened(AssemblyEntity assembly) {
    return new Opened(assembly, new Recorded(steps.of(assembly.id)));
  }

  /** Today in Viet Nam, by the service's clock. */
  LocalDate today() {
    return LocalDate.ofInstant(moment.instant(), VIET_NAM);
  }

  /** Whether this very thing was said last by that command: a repeated message. */
  static boolean repeated(
      Recorded recorded, String subject, Command command, Map<String, Object> members) {
    String content = CanonicalJson.write(members);
    return recorded
        .latest(subject, command)
        .filter(step -> step.content.equals(content))
        .isPresent();
  }

  /** Adds a step and writes the ledger. */
  void add(Opened opened, Command command, String subject, Map<String, Object> members) {
    List<ConclusionStepEntity> before = opened.recorded().about(subject);
    Actor actor = currentActor.get();
    ConclusionStepEntity step = new ConclusionStepEntity();
    step.assemblyId = opened.assembly().id;
    step.subject = subject;
    step.version = before.size() + 1;
    step.command = command;
    step.content = CanonicalJson.write(members);
    step.actor = actor.username();
    step.role = actor.role().name();
    step.at = moment.instant();
    steps.persist(step);
    Optional<ConclusionStepEntity> latest = before.stream().reduce((a, b) -> b);
    ledger.append(
        opened.assembly().id,
        command,
        subject,
        latest.map(ConclusionSteps::members).orElse(Map.of()),
        members(step));
  }

  private static Map<String, Object> members(ConclusionStepEntity step) {
    Map<String, Object> members = new LinkedHashMap<>(StepJson.members(step.content));
    members.put("version", step.version);
    return members;
  }

  private AssemblyEntity assembly(String code) {
    return assemblies
        .byCode(code)
        .orElseThrow(() -> new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN)));
  }
}
