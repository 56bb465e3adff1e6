package org.kiemphieu.document.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.document.content.CountOrigin;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.ShownEntry;
import org.kiemphieu.ledger.service.LedgerReading;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/**
 * What the ledger says of a count: when its steps were recorded, and the names as they stood then.
 * A name set right later is not for documents that were made before.
 */
@ApplicationScoped
class RecordedCount {

  private static final int ALL = Integer.MAX_VALUE;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};
  private static final Set<String> FIGURES =
      Set.of(
          Command.RECORD_COLLECTION.name(),
          Command.CORRECT_COLLECTED.name(),
          Command.CORRECT_ISSUED.name());

  @Inject LedgerReading ledger;

  /**
   * One entry of the ledger.
   *
   * @param sequence its number, which is the ledger's size with it
   * @param after what was recorded
   */
  record Entry(long sequence, String command, Instant at, Map<String, Object> after) {

    /** Whether it is this step of this count. */
    boolean is(Command step, int count) {
      return command.equals(step.name())
          && after.get("request") instanceof Map<?, ?> request
          && request.get("count") instanceof Number of
          && of.intValue() == count;
    }

    /** Whether it is a number of papers that was not refused. */
    boolean isFigure() {
      return FIGURES.contains(command) && !after.containsKey("refused");
    }
  }

  /** The entries of a count's round, in order. */
  List<Entry> entries(CountKey key) {
    return entries(key.round().assembly(), key.round().subject());
  }

  /** The one entry of a step that every count takes at most once. */
  Optional<Entry> step(CountKey key, Command command) {
    return entries(key).stream().filter(entry -> entry.is(command, key.count())).findFirst();
  }

  /** The entry that recorded the papers collected, or the last that corrected a figure of them. */
  Optional<Entry> figures(CountKey key) {
    Optional<Entry> figures = Optional.empty();
    for (Entry entry : entries(key)) {
      if (entry.is(Command.RECOUNT, key.count() + 1)) {
        break;
      }
      if (entry.isFigure()) {
        figures = Optional.of(entry);
      }
    }
    return figures;
  }

  /** When the counting began: with the open box, or with the order to count again. */
  Instant begun(CountKey key) {
    return entries(key).stream()
        .filter(
            entry ->
                key.count() == 1
                    ? entry.command().equals(Command.RECORD_COLLECTION.name()) && entry.isFigure()
                    : entry.is(Command.RECOUNT, key.count()))
        .findFirst()
        .orElseThrow()
        .at();
  }

  /** The count's names and board as they stood at an entry. */
  CountOrigin origin(RoundContext round, CountKey key, Entry at) {
    String assembly = key.round().assembly();
    return new CountOrigin(
        assembly(assembly, round.assembly(), at),
        round.election(),
        round.terms(),
        key,
        latest(
                assembly,
                "elections/" + key.round().election() + "/counting-board",
                Command.APPOINT_COUNTING_BOARD,
                at)
            .map(entry -> board(entry.after()))
            .orElse(CountingBoard.NONE));
  }

  /**
   * An assembly with its names as they stood at an entry.
   *
   * @param code the assembly's code
   * @param now its settings as they stand
   */
  AssemblySettings assembly(String code, AssemblySettings now, Entry at) {
    return latest(code, "", Command.SET_UP_ASSEMBLY, at)
        .map(entry -> settings(now, entry.after()))
        .orElse(now);
  }

  /** The last entry of a command on a subject, if there is one. */
  Optional<Entry> last(String assembly, String subject, Command command) {
    return entries(assembly, subject).stream()
        .filter(entry -> entry.command().equals(command.name()))
        .reduce((earlier, later) -> later);
  }

  private Optional<Entry> latest(String assembly, String subject, Command command, Entry until) {
    return entries(assembly, subject).stream()
        .filter(entry -> entry.command().equals(command.name()))
        .filter(entry -> entry.sequence() <= until.sequence())
        .reduce((earlier, later) -> later);
  }

  private List<Entry> entries(String assembly, String subject) {
    EntryFilter filter = new EntryFilter(0, ALL, Optional.of(subject), false, OptionalInt.empty());
    List<Entry> entries = new ArrayList<>();
    for (ShownEntry shown : ledger.entries(assembly, filter)) {
      Map<String, Object> members = members(shown.text());
      entries.add(
          new Entry(
              ((Number) members.getOrDefault("sequence", 0)).longValue(),
              text(members, "command"),
              Instant.parse(text(members, "at")),
              map(members.getOrDefault("after", Map.of()))));
    }
    return entries;
  }

  /** What decides a count is fixed before it begins; its names can be set right later. */
  private static AssemblySettings settings(AssemblySettings now, Map<String, Object> then) {
    String heldOn = text(then, "heldOn");
    return new AssemblySettings(
        text(then, "organisation"),
        text(then, "superior"),
        text(then, "name"),
        text(then, "term"),
        text(then, "place"),
        heldOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(heldOn)),
        now.kind(),
        now.regulation(),
        now.ownRules(),
        now.readingsPerBatch());
  }

  private static CountingBoard board(Map<String, Object> then) {
    List<CountingBoard.Member> members = new ArrayList<>();
    for (Object one : (List<?>) then.getOrDefault("members", List.of())) {
      Map<String, Object> member = map(one);
      String born = text(member, "born");
      members.add(
          new CountingBoard.Member(
              new Person(
                  new PersonName(text(member, "name")),
                  born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born))),
              Boolean.TRUE.equals(member.get("head"))));
    }
    return new CountingBoard(members);
  }

  private static String text(Map<String, Object> members, String name) {
    return (String) members.getOrDefault(name, "");
  }

  @SuppressWarnings("unchecked") // Jackson gives objects as maps of texts to values.
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> members(String text) {
    try {
      return JSON.readValue(text, MEMBERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger writes JSON", e);
    }
  }
}
