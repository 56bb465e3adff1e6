package org.kiemphieu.subordinate.repository;

/** SQL of who stands below whom. */
final class Tree {

  /** What each assembly said last of its superior. */
  static final String PRESENT =
      """
      WITH RECURSIVE present AS (
        SELECT DISTINCT ON (assembly_id) assembly_id, superior_id
        FROM superior_naming ORDER BY assembly_id, version DESC)
      """;

  /**
   * Every assembly below the one with the code {@code :viewer}: its level, from 1, and through
   * which of level 1 it is seen.
   */
  static final String BELOW =
      PRESENT
          + """
          , below AS (
            SELECT p.assembly_id, 1 AS level, p.assembly_id AS branch
            FROM present p JOIN assembly v ON v.id = p.superior_id WHERE v.code = :viewer
            UNION ALL
            SELECT p.assembly_id, b.level + 1, b.branch
            FROM present p JOIN below b ON p.superior_id = b.assembly_id)
          CYCLE assembly_id SET looped USING path
          """;

  /** The present stage of a round {@code r}, and since when. */
  static final String STAGE =
      """
      JOIN LATERAL (SELECT stage, at FROM round_step WHERE round_id = r.id
        ORDER BY ordinal DESC LIMIT 1) present_step ON true
      """;

  /** The result of a round {@code r} that stands: confirmed, and not being counted again. */
  static final String STANDING =
      STAGE
          + """
          AND present_step.stage = 'CONFIRMED'
          JOIN LATERAL (SELECT content::jsonb AS content FROM signed_result WHERE round_id = r.id
            ORDER BY count_ordinal DESC LIMIT 1) standing ON true
          """;

  private Tree() {}
}
