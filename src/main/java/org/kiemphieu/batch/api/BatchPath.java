package org.kiemphieu.batch.api;

import jakarta.ws.rs.PathParam;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.election.api.CountPath;

/** The part of a path that names a batch. */
public class BatchPath extends CountPath {

  @PathParam("batch")
  protected int batch;

  /** The batch named. */
  public BatchKey batch() {
    return new BatchKey(count(), batch);
  }
}
