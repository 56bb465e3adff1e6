package org.kiemphieu.election.api;

import jakarta.ws.rs.PathParam;
import org.kiemphieu.election.domain.CountKey;

/** The part of a path that names a count. */
public class CountPath extends RoundPath {

  @PathParam("count")
  protected int count;

  /** The count named. */
  public CountKey count() {
    return new CountKey(round(), count);
  }
}
