package org.kiemphieu.hands.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands counted by section; they are added and never changed. */
@ApplicationScoped
public class HandsCountRepository
    implements PanacheRepositoryBase<HandsCountEntity, HandsCountEntity.Key> {

  /** The figures that stand of each section of a show of hands, by the section's code. */
  public Map<String, HandsCountEntity> latest(long showOfHandsId) {
    List<HandsCountEntity> all = list("showOfHandsId = ?1 order by version", showOfHandsId);
    Map<String, HandsCountEntity> latest = new LinkedHashMap<>();
    all.forEach(count -> latest.put(count.section, count));
    return latest;
  }
}
