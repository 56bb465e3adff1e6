package org.kiemphieu.batch.api;

import jakarta.ws.rs.PathParam;
import org.kiemphieu.batch.domain.ReadingKey;

/** The part of a path that names a reading. */
public class ReadingPath extends BatchPath {

  @PathParam("reading")
  protected int reading;

  /** The reading named. */
  public ReadingKey reading() {
    return new ReadingKey(batch(), reading);
  }
}
