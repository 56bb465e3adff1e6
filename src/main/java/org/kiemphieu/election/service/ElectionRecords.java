package org.kiemphieu.election.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.Overruling;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.Purpose;

/** Elections, boards and lists as they are written into the ledger and into results. */
public final class ElectionRecords {

  private ElectionRecords() {}

  /** The members of an election's settings; what it is for is said only where it is no election. */
  public static Map<String, Object> of(ElectionSettings settings) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("office", settings.office().name());
    members.put("title", settings.title());
    members.put("seats", settings.seats());
    if (settings.alternates() > 0) {
      members.put("alternates", settings.alternates());
    }
    if (settings.purpose() != Purpose.ELECTION) {
      members.put("purpose", settings.purpose().name());
    }
    return members;
  }

  /** The members of a counting board. */
  public static Map<String, Object> of(CountingBoard board) {
    return Map.of("members", board.members().stream().map(ElectionRecords::of).toList());
  }

  private static Map<String, Object> of(CountingBoard.Member member) {
    Map<String, Object> members = new LinkedHashMap<>(of(member.person()));
    members.put("head", member.head());
    return members;
  }

  /** The members of a list in ballot order. */
  public static List<Map<String, Object>> of(List<Candidate> candidates) {
    return candidates.stream().map(ElectionRecords::of).toList();
  }

  /** The members of one candidate. */
  public static Map<String, Object> of(Candidate candidate) {
    Map<String, Object> members = new LinkedHashMap<>(of(candidate.person()));
    members.put("number", candidate.number());
    members.put("officialMember", candidate.officialMember());
    candidate.memberSince().ifPresent(day -> members.put("memberSince", day.toString()));
    members.put("nomination", candidate.nomination().name());
    return members;
  }

  private static Map<String, Object> of(Person person) {
    String born = person.born().map(LocalDate::toString).orElse("");
    return born.isEmpty()
        ? Map.of("name", person.name().text())
        : Map.of("name", person.name().text(), "born", born);
  }

  /** The members of rulings by which the assembly departed from a rule. */
  public static List<Map<String, Object>> overrulings(List<Overruling> overrulings) {
    return overrulings.stream()
        .map(o -> Map.<String, Object>of("rule", o.rule().name(), "reason", o.reason()))
        .toList();
  }
}
