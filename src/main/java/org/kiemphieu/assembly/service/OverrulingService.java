package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kiemphieu.assembly.domain.AssemblyOverruling;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyOverrulingEntity;
import org.kiemphieu.assembly.repository.AssemblyOverrulingRepository;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.version.Version;

/**
 * What the presidium ruled otherwise on for the whole assembly. A list is ruled on with its
 * approval, a paper by the counting board; neither is done here.
 */
@ApplicationScoped
@Transactional
public class OverrulingService {

  @Inject AssemblyRepository assemblies;
  @Inject AssemblyOverrulingRepository overrulings;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * A ruling on record.
   *
   * @param by account of the presidium
   */
  public record Ruled(int version, AssemblyOverruling overruling, String by, Instant at) {}

  /** The rules set aside at present. */
  public Set<RuleCode> overruled(long assemblyId) {
    Set<RuleCode> rules = EnumSet.noneOf(RuleCode.class);
    overrulings.latest(assemblyId).stream()
        .filter(entity -> entity.stands)
        .forEach(entity -> rules.add(entity.rule));
    return rules;
  }

  /**
   * A rule on which the presidium can rule.
   *
   * @param latest what it ruled last, once it did
   */
  public record OpenRule(Rule rule, Optional<Ruled> latest) {}

  /** Every rule on which the presidium can rule, with what it ruled last. */
  public List<OpenRule> all(String code) {
    AssemblyEntity assembly = assemblies.byCode(code).orElseThrow(OverrulingService::unknown);
    return AssemblyOverruling.open(assembly.settings().regulationInForce()).stream()
        .map(
            rule ->
                new OpenRule(
                    rule,
                    overrulings.latest(assembly.id, rule.code()).map(OverrulingService::ruled)))
        .toList();
  }

  /**
   * Records a ruling; a later one on the same rule supersedes it. The same again changes nothing.
   *
   * @param expected version the client changes; none for the first
   */
  public Ruled rule(String code, AssemblyOverruling overruling, OptionalInt expected) {
    AssemblyEntity assembly =
        assemblies.byCodeForUpdate(code).orElseThrow(OverrulingService::unknown);
    RefusedException.throwIfAny(overruling.check(assembly.settings().regulationInForce()));
    Optional<AssemblyOverrulingEntity> latest = overrulings.latest(assembly.id, overruling.rule());
    if (latest.filter(before -> before.overruling().equals(overruling)).isPresent()) {
      return ruled(latest.get());
    }
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    AssemblyOverrulingEntity recorded = new AssemblyOverrulingEntity();
    recorded.assemblyId = assembly.id;
    recorded.rule = overruling.rule();
    recorded.version = version + 1;
    recorded.stands = overruling.stands();
    recorded.reason = overruling.reason();
    recorded.ruledBy = currentActor.get().username();
    recorded.ruledAt = moment.instant();
    overrulings.persist(recorded);
    ledger.append(
        assembly.id,
        Command.OVERRULE_RULE,
        "overrulings/" + overruling.rule(),
        latest.map(OverrulingService::members).orElse(Map.of()),
        members(recorded));
    return ruled(recorded);
  }

  private static Ruled ruled(AssemblyOverrulingEntity entity) {
    return new Ruled(entity.version, entity.overruling(), entity.ruledBy, entity.ruledAt);
  }

  /** What a ruling says, as the ledger has it. */
  private static Map<String, Object> members(AssemblyOverrulingEntity entity) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entity.version);
    members.put("stands", entity.stands);
    members.put("reason", entity.reason);
    return members;
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
