package org.kiemphieu.verify.rules;

import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;

/** What ballots were cast for. */
public enum Purpose {
  ELECTION,
  CONFIDENCE_VOTE,
  OPINION_POLL;

  /** The purpose in an election's settings; an election where nothing is said. */
  public static Purpose of(Json.Members election) {
    String name = election.text("purpose", ELECTION.name());
    for (Purpose purpose : values()) {
      if (purpose.name().equals(name)) {
        return purpose;
      }
    }
    throw new Malformed("purpose", "not a purpose");
  }

  /** Whether somebody is elected. */
  public boolean elects() {
    return this == ELECTION;
  }
}
