package org.kiemphieu.election.api;

import jakarta.ws.rs.PathParam;
import org.kiemphieu.election.domain.RoundKey;

/** The part of a path that names a round. */
public class RoundPath {

  @PathParam("assembly")
  protected String assembly;

  @PathParam("election")
  protected String election;

  @PathParam("round")
  protected int round;

  /** The round named. */
  public RoundKey round() {
    return new RoundKey(assembly, election, round);
  }
}
