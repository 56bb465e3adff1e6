package org.kiemphieu.delegate.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.delegate.domain.Presence;
import org.kiemphieu.delegate.domain.RollEntry;

/** Rolls by assembly; the latest version of each line counts. Rows are added and never changed. */
@ApplicationScoped
public class RollRepository {

  /** Later than anything recorded. */
  public static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private static final String LATEST =
      "select e from %1$s e where e.assemblyId = :assembly and e.recordedAt <= :at"
          + " and e.version = (select max(x.version) from %1$s x where x.assemblyId = :assembly"
          + " and x.code = e.code and x.recordedAt <= :at)";

  @Inject EntityManager entityManager;

  /** Whether anybody was ever put on the roll of an assembly. */
  public boolean isKept(long assemblyId) {
    return !entityManager
        .createQuery(
            "select d.version from DelegateEntity d where d.assemblyId = :assembly", Integer.class)
        .setParameter("assembly", assemblyId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The version of the roll as a whole: how many versions of lines there are. */
  public int version(long assemblyId) {
    return entityManager
        .createQuery(
            "select count(*) from DelegateEntity d where d.assemblyId = :assembly", Long.class)
        .setParameter("assembly", assemblyId)
        .getSingleResult()
        .intValue();
  }

  /** The last place taken on a roll; 0 when it is empty. */
  public int lastPlace(long assemblyId) {
    return entityManager
        .createQuery(
            "select coalesce(max(d.place), 0) from DelegateEntity d where d.assemblyId = :assembly",
            Integer.class)
        .setParameter("assembly", assemblyId)
        .getSingleResult();
  }

  /** When anything of a roll was last recorded; empty while nobody is on it. */
  public Optional<Instant> lastChange(long assemblyId) {
    return Stream.of(DelegateEntity.class, PresenceEntity.class, CredentialsEntity.class)
        .map(
            type ->
                entityManager
                    .createQuery(
                        "select max(e.recordedAt) from %s e where e.assemblyId = :assembly"
                            .formatted(type.getSimpleName()),
                        Instant.class)
                    .setParameter("assembly", assemblyId)
                    .getSingleResult())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** The place of a delegate on the roll. */
  public int place(long assemblyId, String code) {
    return entityManager.find(DelegateEntity.class, new RollKey(assemblyId, code, 1)).place;
  }

  /** Every line as it stood at a moment, in the order of the roll. */
  public List<RollEntry> entries(long assemblyId, Instant at) {
    Map<String, PresenceEntity> presences = new HashMap<>();
    latest(PresenceEntity.class, assemblyId, at, "").forEach(one -> presences.put(one.code, one));
    Map<String, CredentialsEntity> credentials = new HashMap<>();
    latest(CredentialsEntity.class, assemblyId, at, "")
        .forEach(one -> credentials.put(one.code, one));
    List<RollEntry> entries = new ArrayList<>();
    for (DelegateEntity line :
        latest(DelegateEntity.class, assemblyId, at, " order by e.place, e.code")) {
      entries.add(entry(line, presences.get(line.code), credentials.get(line.code)));
    }
    return entries;
  }

  /** Adds a row. */
  public void add(Object row) {
    entityManager.persist(row);
  }

  private <T> List<T> latest(Class<T> type, long assemblyId, Instant at, String order) {
    return entityManager
        .createQuery(LATEST.formatted(type.getSimpleName()) + order, type)
        .setParameter("assembly", assemblyId)
        .setParameter("at", at)
        .getResultList();
  }

  private static RollEntry entry(
      DelegateEntity line,
      @Nullable PresenceEntity presence,
      @Nullable CredentialsEntity credentials) {
    return new RollEntry(
        line.code,
        line.delegate(),
        line.version,
        Optional.ofNullable(line.withdrawn),
        presence == null ? new Presence.NotYetArrived() : presence.presence(),
        presence == null ? 0 : presence.version,
        Optional.ofNullable(credentials).map(CredentialsEntity::credentials),
        credentials == null ? 0 : credentials.version);
  }
}
