package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.RuleCode;

/**
 * The tellers the assembly approved, with their head (244 Art. 7, 190 Art. 8).
 *
 * @param members the tellers
 */
public record CountingBoard(List<Member> members) {

  public CountingBoard {
    members = List.copyOf(members);
  }

  /**
   * One teller.
   *
   * @param person who
   * @param head whether this is the head
   */
  public record Member(Person person, boolean head) {}

  /** Nobody appointed yet. */
  public static final CountingBoard NONE = new CountingBoard(List.of());

  /** Whether there is exactly one head. */
  public boolean hasHead() {
    return members.stream().filter(Member::head).count() == 1;
  }

  /** The tellers, for the check of a list. */
  public List<Person> persons() {
    return members.stream().map(Member::person).toList();
  }

  /** Everything wrong with the board, given the candidates of the round's list. */
  public List<Refusal> check(List<Candidate> candidates) {
    List<Refusal> refusals = new ArrayList<>();
    if (!hasHead()) {
      refusals.add(Refusal.of(RuleCode.BOARD_WITH_HEAD, "members"));
    }
    for (int i = 0; i < members.size(); i++) {
      Person teller = members.get(i).person();
      for (Candidate candidate : candidates) {
        if (candidate.person().mayBe(teller)) {
          refusals.add(
              Refusal.of(RuleCode.TELLER_NOT_CANDIDATE, "members[" + i + "].name")
                  .with("number", candidate.number())
                  .with("name", teller.name().text()));
        }
      }
    }
    return refusals;
  }
}
