package org.kiemphieu.identity.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stored security events. */
@ApplicationScoped
public class SecurityEventRepository implements PanacheRepositoryBase<SecurityEventEntity, Long> {

  /** The newest of every account, the newest first. */
  public List<SecurityEventEntity> newest(int most) {
    return find("order by number desc").page(Page.ofSize(most)).list();
  }

  /** The newest of one account, the newest first. */
  public List<SecurityEventEntity> newest(String username, int most) {
    return find("username = ?1 order by number desc", username).page(Page.ofSize(most)).list();
  }
}
