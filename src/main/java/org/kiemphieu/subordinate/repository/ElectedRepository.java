package org.kiemphieu.subordinate.repository;

import static org.kiemphieu.subordinate.repository.SubordinateRepository.day;
import static org.kiemphieu.subordinate.repository.SubordinateRepository.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.OfficeLine;

/**
 * Elections and who was elected in them, of many assemblies with one query. Elected are those of
 * signed results that stand: nothing of a round is read before its presidium confirmed it.
 */
@ApplicationScoped
public class ElectedRepository {

  private static final String IS_BELOW = "a.id IN (SELECT assembly_id FROM below)";

  private static final String ELECTIONS =
      """
      SELECT a.code AS assembly, e.code, e.office, e.title, e.seats,
        (SELECT present_step.stage FROM round r
      """
          + Tree.STAGE
          + """
            WHERE r.election_id = e.id ORDER BY r.ordinal DESC LIMIT 1) AS stage,
            coalesce((SELECT sum(jsonb_array_length(standing.content #> '{outcome,elected}'))
              FROM round r
          """
          + Tree.STANDING
          + """
            WHERE r.election_id = e.id), 0) AS elected
          FROM election e JOIN assembly a ON a.id = e.assembly_id WHERE a.code IN (:assemblies)
          ORDER BY a.code, e.id
          """;

  /** Ages count on the day of the assembly; where none is set, on the day of the confirmation. */
  private static final String PEOPLE =
      """
      SELECT a.code AS assembly, e.office, c.born,
        coalesce(a.held_on, (present_step.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day,
        p.sex, coalesce(p.ethnicity, '') AS ethnicity, p.qualification, p.political_theory, p.first_time
      FROM assembly a JOIN election e ON e.assembly_id = a.id JOIN round r ON r.election_id = e.id
      """
          + Tree.STANDING
          + """
          CROSS JOIN LATERAL jsonb_array_elements(standing.content #> '{outcome,elected}') AS elected(one)
          JOIN round_step approval ON approval.round_id = r.id AND approval.command = 'APPROVE_LIST'
          JOIN candidate_list l ON l.round_id = r.id
            AND l.version = (approval.state ->> 'listVersion')::integer
          JOIN candidate c ON c.list_id = l.id AND c.number = (elected.one ->> 'number')::integer
          LEFT JOIN person_profile p ON p.round_id = r.id AND p.number = c.number
            AND p.version = (SELECT max(version) FROM profile_list WHERE round_id = r.id)
          """;

  @Inject EntityManager entityManager;

  /**
   * An election of an assembly.
   *
   * @param confirmed whether its present round is confirmed
   * @param elected how many were elected in confirmed rounds
   */
  public record Election(
      String assembly,
      String code,
      Office office,
      String title,
      int seats,
      boolean confirmed,
      int elected) {

    /** The same without the people. */
    public OfficeLine line() {
      return new OfficeLine(1, confirmed ? 1 : 0, seats, MakeUp.NOBODY);
    }
  }

  /**
   * Somebody elected.
   *
   * @param day on which ages count
   */
  public record ElectedPerson(
      String assembly, Office office, MakeUp.Member member, LocalDate day) {}

  /** The elections of some assemblies, in the order they were set up. */
  public List<Election> elections(Collection<String> assemblies) {
    return assemblies.isEmpty()
        ? List.of()
        : rows(
            entityManager
                .createNativeQuery(ELECTIONS, Object[].class)
                .setParameter("assemblies", assemblies),
            ElectedRepository::election);
  }

  /** The elections of every assembly below another. */
  public List<Election> electionsBelow(String viewer) {
    return rows(
        entityManager
            .createNativeQuery(
                Tree.BELOW + ELECTIONS.replace("a.code IN (:assemblies)", IS_BELOW), Object[].class)
            .setParameter("viewer", viewer),
        ElectedRepository::election);
  }

  /** Everybody elected below an assembly. */
  public List<ElectedPerson> below(String viewer) {
    return rows(
        entityManager
            .createNativeQuery(Tree.BELOW + PEOPLE + " WHERE " + IS_BELOW, Object[].class)
            .setParameter("viewer", viewer),
        ElectedRepository::person);
  }

  /** Everybody elected in one election of an assembly. */
  public List<ElectedPerson> of(String assembly, String election) {
    return rows(
        entityManager
            .createNativeQuery(
                PEOPLE + " WHERE a.code = :assembly AND e.code = :election", Object[].class)
            .setParameter("assembly", assembly)
            .setParameter("election", election),
        ElectedRepository::person);
  }

  private static <T> List<T> rows(Query query, Function<Object[], T> row) {
    return ((Collection<?>) query.getResultList())
        .stream().map(one -> row.apply((Object[]) one)).toList();
  }

  private static Election election(Object[] row) {
    int column = 0;
    return new Election(
        (String) row[column++],
        (String) row[column++],
        Office.valueOf((String) row[column++]),
        (String) row[column++],
        number(row[column++]),
        "CONFIRMED".equals(row[column++]),
        number(row[column]));
  }

  private static ElectedPerson person(Object[] row) {
    int column = 0;
    String assembly = (String) row[column++];
    Office office = Office.valueOf((String) row[column++]);
    Optional<LocalDate> born = Optional.ofNullable(day(row[column++]));
    LocalDate day = Objects.requireNonNull(day(row[column++]));
    Profile profile =
        new Profile(
            named(Sex.class, row[column++]),
            (String) row[column++],
            named(Qualification.class, row[column++]),
            named(PoliticalTheory.class, row[column++]),
            Optional.ofNullable((Boolean) row[column]));
    return new ElectedPerson(assembly, office, new MakeUp.Member(born, profile), day);
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable Object name) {
    return Optional.ofNullable((String) name).map(one -> Enum.valueOf(type, one));
  }
}
