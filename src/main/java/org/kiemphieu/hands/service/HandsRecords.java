package org.kiemphieu.hands.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.Motion;

/** Motions and figures as they are written into the ledger. */
final class HandsRecords {

  private HandsRecords() {}

  /** The members of what is put to the vote. */
  static Map<String, Object> of(Motion motion) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("matter", motion.matter().name());
    members.put("question", motion.question());
    members.put("names", motion.names());
    motion.election().ifPresent(election -> members.put("election", election));
    return members;
  }

  /** The members of figures. */
  static Map<String, Object> of(HandVotes votes) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("for", votes.inFavour());
    members.put("against", votes.against());
    members.put("other", votes.other());
    return members;
  }
}
