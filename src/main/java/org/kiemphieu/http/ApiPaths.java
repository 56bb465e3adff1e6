package org.kiemphieu.http;

/** Where the things of an assembly stand in the API. */
public final class ApiPaths {

  /** The elections of an assembly. */
  public static final String ELECTIONS = "/api/assemblies/{assembly}/elections";

  /** One round. */
  public static final String ROUND = ELECTIONS + "/{election}/rounds/{round}";

  /** One count of a round. */
  public static final String COUNT = ROUND + "/counts/{count}";

  /** One batch. */
  public static final String BATCH = COUNT + "/batches/{batch}";

  /** One reading. */
  public static final String READING = BATCH + "/readings/{reading}";

  /** The votes of an assembly by a show of hands. */
  public static final String SHOWS_OF_HANDS = "/api/assemblies/{assembly}/shows-of-hands";

  private ApiPaths() {}
}
