package org.kiemphieu.batch.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/** The words printed on an entry log; they stand in the message bundles. */
public enum EntryLogText {
  TITLE,
  PAGE,
  ASSEMBLY,
  ELECTION,
  ROUND,
  COUNT,
  BATCH,
  SHEETS,
  READINGS_NEEDED,
  READING,
  TELLER,
  BEGUN,
  COMPLETED,
  NOT_COMPLETED,
  PRINTED_AT,
  PRINTED_BY,
  TIMES,
  ONLY_BATCH,
  ONLY_TELLER,
  TELLER_WITHOUT_ENTRIES,
  NOTHING_RECONCILED,
  CONTENTS,
  REMARK,
  LEFT_OUT,
  READINGS_COMPLETE,
  CANDIDATES,
  MARKS_OF_STRIKE_OUT,
  MARKS_OF_AGREE_DISAGREE,
  MARKS_OF_MARK_FOR,
  MARKS_OF_THREE_LEVELS,
  NO_MARKS_ON_STRIKE_OUT,
  NO_MARKS_ON_AGREE_DISAGREE,
  NO_MARKS_ON_MARK_FOR,
  NO_MARKS_ON_THREE_LEVELS,
  TIME,
  POSITION,
  VERSION,
  MARKS,
  VOTES,
  DEFECTS,
  SUPERSEDED_BY,
  REPLACES,
  SET_ASIDE,
  SET_ASIDE_REASON,
  SET_ASIDE_BY,
  SET_ASIDE_AT,
  ENTRIES,
  CORRECTIONS,
  SIGNED_BY_TELLER,
  SIGNED_BY_HEAD_TELLER,
  SIGN_HERE,
  DECISIONS,
  AGREEMENTS,
  READINGS_AGREE,
  READINGS_AGREE_ALIGNED,
  NUMBER_OF_SHEETS,
  POSITIONS,
  NO_DECISIONS,
  DECISION,
  ACCEPTED,
  HELD_VALID,
  HELD_INVALID,
  GROUNDS,
  PRESENT,
  RECORDED_BY,
  SUPERSEDED,
  READ_AFRESH,
  CHECKPOINT,
  CHECKPOINT_USE;

  /** The words in one language. */
  String in(Language language) {
    return Messages.text("entryLogText." + name(), language);
  }

  /** All the words in one language, by name. */
  static Map<String, String> all(Language language) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (EntryLogText text : values()) {
      texts.put(text.name(), text.in(language));
    }
    return texts;
  }
}
