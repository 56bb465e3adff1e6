package org.kiemphieu.subordinate.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.subordinate.domain.CongressState;
import org.kiemphieu.subordinate.domain.Subordinate;
import org.kiemphieu.subordinate.domain.Turnout;

/** Assemblies below another, with their state and turnout: one query, however many they are. */
@ApplicationScoped
public class SubordinateRepository {

  private static final String SEEN =
      Tree.BELOW
          + """
          , rounds AS (
            SELECT DISTINCT ON (e.id) e.assembly_id, e.id AS election_id, present_step.stage
            FROM below b JOIN election e ON e.assembly_id = b.assembly_id
              JOIN round r ON r.election_id = e.id
            """
          + Tree.STAGE
          + """
            ORDER BY e.id, r.ordinal DESC),
          elections AS (
            SELECT assembly_id, count(*)::integer AS elections,
              (count(*) FILTER (WHERE stage = 'CONFIRMED'))::integer AS confirmed,
              max(CASE stage WHEN 'VOTING' THEN 1 WHEN 'COUNTING' THEN 2 WHEN 'COUNTED' THEN 3
                WHEN 'CERTIFIED' THEN 3 ELSE 0 END) AS furthest
            FROM rounds GROUP BY assembly_id),
          turnout AS (
            SELECT DISTINCT ON (t.assembly_id) t.assembly_id, t.convened, t.present,
              t.convened - coalesce((SELECT sum(d.count)::integer FROM attendance_deduction d
                WHERE d.attendance_id = t.id), 0) AS base
            FROM below b JOIN attendance t ON t.assembly_id = b.assembly_id
            ORDER BY t.assembly_id, t.version DESC),
          seen AS (
            SELECT a.code, b.level, v.code AS branch, a.organisation, a.name, a.kind, a.held_on,
              CASE WHEN e.elections = e.confirmed THEN 'CONFIRMED' WHEN e.furthest = 3 THEN 'COUNTED'
                WHEN e.furthest = 2 THEN 'COUNTING' WHEN e.furthest = 1 THEN 'VOTING'
                WHEN t.assembly_id IS NOT NULL THEN 'ATTENDANCE' ELSE 'PREPARING' END AS state,
              t.convened, t.base, t.present, e.elections, e.confirmed
            FROM below b JOIN assembly a ON a.id = b.assembly_id JOIN assembly v ON v.id = b.branch
              LEFT JOIN turnout t ON t.assembly_id = a.id
              LEFT JOIN elections e ON e.assembly_id = a.id)
          """;

  /** Upper and lower case are the same, as far as the database's collation knows. */
  private static final String WANTED =
      """
      FROM seen WHERE (:level = 0 OR level = :level)
        AND (:words = '' OR position(lower(:words) IN lower(organisation || ' ' || name || ' ' || code)) > 0)
      """;

  private static final String COLUMNS =
      "SELECT code, level, branch, organisation, name, kind, held_on, state, convened, base,"
          + " present, elections, confirmed ";

  @Inject EntityManager entityManager;

  /**
   * Which assemblies are wanted.
   *
   * @param level only those so far below
   * @param words part of the organisation, the name or the code; empty for all
   */
  public record Filter(Optional<Integer> level, String words) {}

  /** Everything below an assembly, by code. */
  public List<Subordinate> all(String viewer) {
    return subordinates(
        entityManager
            .createNativeQuery(SEEN + COLUMNS + "FROM seen ORDER BY code", Object[].class)
            .setParameter("viewer", viewer));
  }

  /** One assembly below another; nothing where there is none, or it is not below. */
  public Optional<Subordinate> one(String viewer, String code) {
    return subordinates(
            entityManager
                .createNativeQuery(SEEN + COLUMNS + "FROM seen WHERE code = :code", Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("code", code))
        .stream()
        .findFirst();
  }

  /**
   * A page of those below.
   *
   * @param after the last code of the page before; empty for the first
   */
  public List<Subordinate> page(
      String viewer, Filter filter, Optional<CongressState> state, String after, int limit) {
    String sql =
        SEEN
            + COLUMNS
            + WANTED
            + " AND code > :after AND (:state = '' OR state = :state) ORDER BY code LIMIT :limit";
    return subordinates(
        filtered(sql, viewer, filter)
            .setParameter("after", after)
            .setParameter("state", state.map(Enum::name).orElse(""))
            .setParameter("limit", limit));
  }

  /** How many of those wanted are in each state. */
  public Map<CongressState, Integer> states(String viewer, Filter filter) {
    Map<CongressState, Integer> counts = new EnumMap<>(CongressState.class);
    for (Object row :
        filtered(SEEN + "SELECT state, count(*) " + WANTED + " GROUP BY state", viewer, filter)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      counts.put(CongressState.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
    }
    return counts;
  }

  private Query filtered(String sql, String viewer, Filter filter) {
    return entityManager
        .createNativeQuery(sql, Object[].class)
        .setParameter("viewer", viewer)
        .setParameter("level", filter.level().orElse(0))
        .setParameter("words", filter.words());
  }

  private static List<Subordinate> subordinates(Query query) {
    return ((Collection<?>) query.getResultList())
        .stream().map(row -> subordinate((Object[]) row)).toList();
  }

  private static Subordinate subordinate(Object[] row) {
    int column = 0;
    return new Subordinate(
        (String) row[column++],
        number(row[column++]),
        (String) row[column++],
        (String) row[column++],
        (String) row[column++],
        AssemblyKind.valueOf((String) row[column++]),
        Optional.ofNullable(day(row[column++])),
        CongressState.valueOf((String) row[column++]),
        new Turnout(number(row[column++]), number(row[column++]), number(row[column++])),
        number(row[column++]),
        number(row[column]));
  }

  static int number(@Nullable Object value) {
    return value == null ? 0 : ((Number) value).intValue();
  }

  static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
