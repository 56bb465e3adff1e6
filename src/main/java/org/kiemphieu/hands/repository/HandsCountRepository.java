package org.kiemphieu.hands.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands counted by section; they are added and never changed. */
@ApplicationScoped
public class HandsCountRepository
    implements PanacheRepositoryBase<HandsCountEntity, HandsCountEntity.Key> {

  /**
   * The figures that stand of each section of several shows of hands: by the id of the vote, and
   * there by the section's code. A vote nobody has counted yet is not among them.
   */
  public Map<Long, Map<String, HandsCountEntity>> latest(List<Long> showsOfHands) {
    Map<Long, Map<String, HandsCountEntity>> latest = new HashMap<>();
    list("showOfHandsId in ?1 order by showOfHandsId, version", showsOfHands)
        .forEach(
            count ->
                latest
                    .computeIfAbsent(count.showOfHandsId, vote -> new LinkedHashMap<>())
                    .put(count.section, count));
    return latest;
  }
}
