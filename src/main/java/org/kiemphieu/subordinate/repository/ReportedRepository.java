package org.kiemphieu.subordinate.repository;

import static org.kiemphieu.subordinate.repository.SubordinateRepository.number;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.subordinate.domain.ReportedCongress;

/** Reported congresses; they are added and never changed. */
@ApplicationScoped
public class ReportedRepository
    implements PanacheRepositoryBase<ReportedEntity, ReportedEntity.Key> {

  /**
   * Whether the assembly with a reported one's code stands below the assembly it is reported to.
   */
  private static final String COUNTED_HERE =
      """
      , climbing AS (
        SELECT l.assembly_id AS reporter, a.id AS assembly_id, p.superior_id
        FROM latest l JOIN assembly a ON a.code = l.code JOIN present p ON p.assembly_id = a.id
        UNION ALL
        SELECT c.reporter, c.assembly_id, p.superior_id
        FROM climbing c JOIN present p ON p.assembly_id = c.superior_id
        WHERE c.superior_id <> c.reporter)
      CYCLE superior_id SET climbed USING climb
      """;

  private static final String BELOW =
      Tree.BELOW
          + """
          , reporters AS (
            SELECT id AS assembly_id, 0 AS level, id AS branch FROM assembly WHERE code = :viewer
            UNION ALL SELECT assembly_id, level, branch FROM below),
          latest AS (
            SELECT DISTINCT ON (c.assembly_id, c.code) c.*, s.level, s.branch
            FROM reporters s JOIN reported_congress c ON c.assembly_id = s.assembly_id
            ORDER BY c.assembly_id, c.code, c.version DESC)
          """
          + COUNTED_HERE
          + """
          SELECT a.code AS reporter, a.organisation, l.level, v.code AS branch, l.code, l.version,
            l.content, EXISTS (SELECT FROM climbing c JOIN assembly own ON own.id = c.assembly_id
              WHERE c.reporter = l.assembly_id AND c.superior_id = l.assembly_id
                AND own.code = l.code) AS counted_here
          FROM latest l JOIN assembly a ON a.id = l.assembly_id JOIN assembly v ON v.id = l.branch
          WHERE l.content IS NOT NULL ORDER BY a.code, l.code
          """;

  /**
   * A reported congress in force.
   *
   * @param reporter code of the assembly it was reported to
   * @param organisation of that assembly
   * @param levelAbove how far that one is below the viewer; 0 for the viewer
   * @param branch code of the assembly one level below the viewer through which it is seen; the
   *     viewer's own code where it was reported to the viewer
   * @param countedHere whether an assembly with its code stands below that one by now: then the
   *     figures are that assembly's
   */
  public record Seen(
      String reporter,
      String organisation,
      int levelAbove,
      String branch,
      String code,
      int version,
      ReportedCongress congress,
      boolean countedHere) {

    /** What it is told apart by, and stands in order by. */
    public String key() {
      return reporter + "/" + code;
    }

    /** How far below the viewer it is. */
    public int level() {
      return levelAbove + congress.level();
    }
  }

  /** What was recorded last under a code. */
  public Optional<ReportedEntity> latest(long assemblyId, String code) {
    return find("assemblyId = ?1 and code = ?2 order by version desc", assemblyId, code)
        .firstResultOptional();
  }

  /** What was recorded last under every code. */
  public List<ReportedEntity> latest(long assemblyId) {
    return list(
        "from ReportedEntity e where e.assemblyId = ?1 and e.version = (select max(t.version)"
            + " from ReportedEntity t where t.assemblyId = e.assemblyId and t.code = e.code)"
            + " order by e.code",
        assemblyId);
  }

  /** Everything ever recorded for an assembly. */
  public List<ReportedEntity> of(String assembly) {
    return list(
        "assemblyId = (select a.id from AssemblyEntity a where a.code = ?1) order by code, version",
        assembly);
  }

  /** What was reported to an assembly and to all below it, by reporter and code. */
  public List<Seen> below(String viewer) {
    return ((Collection<?>)
            getEntityManager()
                .createNativeQuery(BELOW, Object[].class)
                .setParameter("viewer", viewer)
                .getResultList())
        .stream().map(row -> seen((Object[]) row)).toList();
  }

  private static Seen seen(Object[] row) {
    int column = 0;
    return new Seen(
        (String) row[column++],
        (String) row[column++],
        number(row[column++]),
        (String) row[column++],
        (String) row[column++],
        number(row[column++]),
        ReportedJson.read((String) row[column++]),
        (Boolean) row[column]);
  }
}
