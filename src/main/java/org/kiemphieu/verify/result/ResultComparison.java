package org.kiemphieu.verify.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Holds every member of the result against what follows from the ledger. */
public final class ResultComparison {

  /** Name of the file. */
  public static final String FILE = "result.json";

  private final Journal journal;

  /** Findings go into the journal, under the check of the member. */
  public ResultComparison(Journal journal) {
    this.journal = journal;
  }

  /** Compares both, member by member and down to every value. */
  public void compare(Json.Members stated, Json.Members found) {
    for (String name : names(stated.all(), found.all())) {
      compare(name, name, stated.all().get(name), found.all().get(name));
    }
  }

  private static Set<String> names(Map<String, Json> one, Map<String, Json> other) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }

  private void compare(String member, String path, @Nullable Json stated, @Nullable Json found) {
    if (stated instanceof Json.Members one && found instanceof Json.Members other) {
      for (String name : names(one.all(), other.all())) {
        compare(member, path + "." + name, one.all().get(name), other.all().get(name));
      }
      journal.seen(ResultMembers.of(member, path));
    } else if (stated instanceof Json.Items one && found instanceof Json.Items other) {
      int length = Math.max(one.all().size(), other.all().size());
      for (int i = 0; i < length; i++) {
        compare(member, path + "[" + i + "]", at(one.all(), i), at(other.all(), i));
      }
      journal.seen(ResultMembers.of(member, path));
    } else {
      journal.hold(
          ResultMembers.of(member, path),
          stated != null && stated.equals(found),
          Finding.differs(FILE, path, text(stated), text(found)));
    }
  }

  private static @Nullable Json at(List<Json> items, int index) {
    return index < items.size() ? items.get(index) : null;
  }

  private static String text(@Nullable Json value) {
    if (value == null) {
      return "-";
    }
    return value instanceof Json.Text text ? text.value() : CanonicalJson.text(value);
  }
}
