package org.kiemphieu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/** Candidate lists for the tests, in legal order of names unless a test says otherwise. */
final class Lists {

  private Lists() {}

  /** A list without a fault of its own, all names from the convening committee. */
  static ListProposal of(Office office, int seats, int candidates) {
    return new ListProposal(office, seats, candidates(candidates), List.of());
  }

  /** As many candidates as asked for, numbered from 1, their given names Aa, Ab, Ac and so on. */
  static List<Candidate> candidates(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> candidate(i + 1, "Trần Văn " + (char) ('A' + i / 26) + (char) ('a' + i % 26)))
        .toList();
  }

  static Candidate candidate(int number, String name) {
    return new Candidate(
        number, person(name), true, Optional.empty(), Candidate.Nomination.CONVENING_COMMITTEE);
  }

  static Person person(String name) {
    return new Person(new PersonName(name), Optional.empty());
  }

  static Person person(String name, String born) {
    return new Person(new PersonName(name), Optional.of(LocalDate.parse(born)));
  }

  static List<RuleCode> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().code()).toList();
  }

  /** What still stands in the way of approval once the assembly has ruled on {@code overruled}. */
  static List<RuleCode> standing(List<Finding> findings, RuleCode... overruled) {
    Set<RuleCode> ruled = Set.of(overruled);
    return codes(findings.stream().filter(finding -> finding.standsInTheWay(ruled)).toList());
  }

  static Finding only(List<Finding> findings, RuleCode code) {
    List<Finding> found = findings.stream().filter(f -> f.rule().code() == code).toList();
    if (found.size() != 1) {
      throw new AssertionError("expected one " + code + " in " + findings);
    }
    return found.get(0);
  }

  static String vietnamese(Finding finding) {
    return Messages.sentence(finding.refusal(), Language.VIETNAMESE);
  }

  static String english(Finding finding) {
    return Messages.sentence(finding.refusal(), Language.ENGLISH);
  }
}
