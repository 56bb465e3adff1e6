package org.kiemphieu.ledger.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.ledger.LedgerEntry;

/** Entries read back from their canonical text. */
public final class EntryText {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private EntryText() {}

  /** The entry of a text; empty when writing it again does not give the same text. */
  public static Optional<LedgerEntry> read(String text) {
    try {
      Map<String, Object> members = JSON.readValue(text, MEMBERS);
      LedgerEntry entry =
          new LedgerEntry(
              text(members, "assembly"),
              ((Number) members.getOrDefault("sequence", 0)).longValue(),
              Instant.parse(text(members, "at")),
              text(members, "actor"),
              text(members, "role"),
              text(members, "command"),
              text(members, "subject"),
              map(members, "before"),
              map(members, "after"));
      return entry.content().equals(text) ? Optional.of(entry) : Optional.empty();
    } catch (JsonProcessingException
        | ClassCastException
        | DateTimeException
        | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(Map<String, Object> members, String name) {
    return (String) members.getOrDefault(name, "");
  }

  @SuppressWarnings("unchecked") // Jackson gives objects as maps of texts to values.
  private static Map<String, Object> map(Map<String, Object> members, String name) {
    return (Map<String, Object>) members.getOrDefault(name, Map.of());
  }
}
