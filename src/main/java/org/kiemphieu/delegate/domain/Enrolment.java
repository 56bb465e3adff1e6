package org.kiemphieu.delegate.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;

/** Puts people on the roll, or says of every line what speaks against it. */
public final class Enrolment {

  private Enrolment() {}

  /**
   * One line of a list.
   *
   * @param code the delegate's code
   */
  public record Row(String code, Delegate delegate) {}

  /** Everything wrong with a list, each fault under its line such as {@code delegates[3]}. */
  public static List<Refusal> faults(Roll roll, List<Row> rows) {
    List<Refusal> faults = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> codes.add(row.code()));
    Map<String, String> people = new HashMap<>();
    roll.entries().stream()
        .filter(entry -> entry.withdrawn().isEmpty() && !codes.contains(entry.code()))
        .forEach(
            entry -> key(entry.delegate()).ifPresent(person -> people.put(person, entry.code())));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String line = "delegates[" + i + "]";
      row(roll, rows.get(i), seen, people).forEach(fault -> faults.add(fault.under(line)));
    }
    return faults;
  }

  /** The lines that change something, as they will stand on the roll. */
  public static List<RollEntry> changes(Roll roll, List<Row> rows) {
    List<RollEntry> changes = new ArrayList<>();
    for (Row row : rows) {
      Optional<RollEntry> before = roll.entry(row.code());
      boolean same =
          before
              .filter(entry -> entry.withdrawn().isEmpty())
              .filter(entry -> entry.delegate().equals(row.delegate()))
              .isPresent();
      if (!same) {
        changes.add(
            before
                .map(entry -> entry.with(row.delegate()))
                .orElseGet(() -> RollEntry.of(row.code(), row.delegate())));
      }
    }
    return changes;
  }

  private static List<Refusal> row(
      Roll roll, Row row, Set<String> seen, Map<String, String> people) {
    List<Refusal> faults = new ArrayList<>(row.delegate().check(roll.kind()));
    if (!seen.add(row.code())) {
      faults.add(
          Refusal.of(DelegateRefusal.DELEGATE_LISTED_TWICE, "delegate")
              .with("delegate", row.code()));
      return faults;
    }
    key(row.delegate())
        .map(person -> people.putIfAbsent(person, row.code()))
        .ifPresent(
            other ->
                faults.add(
                    Refusal.of(DelegateRefusal.PERSON_ENROLLED_TWICE, "name")
                        .with("name", row.delegate().person().name().text())
                        .with("other", other)));
    return faults;
  }

  /** Namesakes are common: only with the day of birth are two lines the same person. */
  private static Optional<String> key(Delegate delegate) {
    String name =
        Normalizer.normalize(delegate.person().name().text(), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    return delegate.person().born().map(born -> name + " " + born);
  }
}
