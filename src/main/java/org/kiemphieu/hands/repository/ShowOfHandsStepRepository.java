package org.kiemphieu.hands.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.identity.domain.Command;

/** Steps of shows of hands; they are added and never changed. */
@ApplicationScoped
public class ShowOfHandsStepRepository
    implements PanacheRepositoryBase<ShowOfHandsStepEntity, ShowOfHandsStepEntity.Key> {

  private static final String OPEN_NOW =
      """
      from ShowOfHandsStepEntity o
      where o.showOfHandsId in (select v.id from ShowOfHandsEntity v where v.assembly.id = ?1)
        and o.stage = ?2
        and o.ordinal = (select max(s.ordinal) from ShowOfHandsStepEntity s
          where s.showOfHandsId = o.showOfHandsId)
      """;

  /** Every step of a show of hands, the first first. */
  public List<ShowOfHandsStepEntity> of(long showOfHandsId) {
    return list("showOfHandsId = ?1 order by ordinal", showOfHandsId);
  }

  /**
   * Every step of several shows of hands by their ids, the first first; each has at least the one
   * that prepared it.
   */
  public Map<Long, List<ShowOfHandsStepEntity>> of(List<Long> showsOfHands) {
    return list("showOfHandsId in ?1 order by showOfHandsId, ordinal", showsOfHands).stream()
        .collect(Collectors.groupingBy(step -> step.showOfHandsId));
  }

  /** The latest step this command made. */
  public Optional<ShowOfHandsStepEntity> by(long showOfHandsId, Command command) {
    return find("showOfHandsId = ?1 and command = ?2 order by ordinal desc", showOfHandsId, command)
        .firstResultOptional();
  }

  /** Whether a show of hands of an assembly is open. */
  public boolean anyOpen(long assemblyId) {
    return find(OPEN_NOW, assemblyId, HandsStage.OPEN).firstResultOptional().isPresent();
  }
}
