package org.kiemphieu.nomination.api;

import jakarta.ws.rs.PathParam;
import org.kiemphieu.nomination.domain.NomineeKey;

/** The part of a path that names a nomination. */
public class NomineePath {

  @PathParam("assembly")
  protected String assembly;

  @PathParam("election")
  protected String election;

  @PathParam("nominee")
  protected String nominee;

  /** The nomination named. */
  public NomineeKey key() {
    return new NomineeKey(assembly, election, nominee);
  }
}
