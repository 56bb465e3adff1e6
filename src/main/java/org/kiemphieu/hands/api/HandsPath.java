package org.kiemphieu.hands.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import org.kiemphieu.hands.domain.HandsKey;
import org.kiemphieu.identity.domain.Codes;

/** The show of hands a path names. */
public class HandsPath {

  @PathParam("assembly")
  String assembly = "";

  @PathParam("vote")
  @Pattern(regexp = Codes.PATTERN)
  String vote = "";

  /** Its key. */
  public HandsKey key() {
    return new HandsKey(assembly, vote);
  }
}
