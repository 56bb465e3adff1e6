package org.kiemphieu.testing;

/** Which rows are those of one assembly, in SQL with a question mark for its code. */
public final class RowsOf {

  /** In a table that names the assembly. */
  public static final String ASSEMBLY = "assembly_id = (SELECT id FROM assembly WHERE code = ?)";

  /** In a table that names the election. */
  public static final String ELECTIONS =
      "election_id IN (SELECT id FROM election WHERE " + ASSEMBLY + ")";

  /** The identities of its rounds. */
  public static final String ROUND_IDS = "(SELECT id FROM round WHERE " + ELECTIONS + ")";

  /** In a table that names the round. */
  public static final String ROUNDS = "round_id IN " + ROUND_IDS;

  private RowsOf() {}
}
