package org.kiemphieu.assembly.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.regulation.RuleCode;

/** Rulings of presidiums on rules; they are added and never changed. */
@ApplicationScoped
public class AssemblyOverrulingRepository
    implements PanacheRepositoryBase<AssemblyOverrulingEntity, AssemblyOverrulingEntity.Key> {

  /** What was ruled last on a rule. */
  public Optional<AssemblyOverrulingEntity> latest(long assemblyId, RuleCode rule) {
    return find("assemblyId = ?1 and rule = ?2 order by version desc", assemblyId, rule)
        .firstResultOptional();
  }

  /** What was ruled last on each rule, by the rules' names. */
  public List<AssemblyOverrulingEntity> latest(long assemblyId) {
    return list(
        "from AssemblyOverrulingEntity e where e.assemblyId = ?1 and e.version ="
            + " (select max(o.version) from AssemblyOverrulingEntity o"
            + " where o.assemblyId = ?1 and o.rule = e.rule) order by e.rule",
        assemblyId);
  }
}
