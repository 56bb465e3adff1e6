package org.kiemphieu.hands.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.hands.domain.HandsKey;

/** Shows of hands by their key. */
@ApplicationScoped
public class ShowOfHandsRepository implements PanacheRepository<ShowOfHandsEntity> {

  private static final String BY_KEY = "assembly.code = ?1 and code = ?2";

  /** The one under this key. */
  public Optional<ShowOfHandsEntity> byKey(HandsKey key) {
    return find(BY_KEY, key.assembly(), key.vote()).firstResultOptional();
  }

  /** The one under this key, held until the transaction ends so that nobody else moves it on. */
  public Optional<ShowOfHandsEntity> byKeyForUpdate(HandsKey key) {
    return find(BY_KEY, key.assembly(), key.vote())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those of an assembly, in the order they were prepared. */
  public List<ShowOfHandsEntity> of(String assembly) {
    return list("assembly.code = ?1 order by id", assembly);
  }
}
