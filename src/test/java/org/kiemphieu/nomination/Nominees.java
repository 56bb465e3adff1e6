package org.kiemphieu.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.Nominator;
import org.kiemphieu.nomination.domain.Nominee;
import org.kiemphieu.nomination.domain.Origin;
import org.kiemphieu.nomination.domain.Support;
import org.kiemphieu.nomination.domain.SupportSource;
import org.kiemphieu.nomination.domain.Vote;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** Nominations for tests of the domain. */
final class Nominees {

  static final Origin BY_COMMITTEE = new Origin.ByConveningCommittee();
  static final Origin SELF = new Origin.SelfNomination();
  static final Origin FROM_THE_FLOOR = fromTheFloor(false);

  private Nominees() {}

  /** By one nominator each, who is of the convening committee or not. */
  static Origin fromTheFloor(boolean... ofConveningCommittee) {
    List<Nominator> nominators = new ArrayList<>();
    for (boolean one : ofConveningCommittee) {
      String name = "Người Đề Cử " + (nominators.size() + 1);
      nominators.add(new Nominator(new PersonName(name), one));
    }
    return new Origin.FromTheFloor(nominators);
  }

  static Person person(String name) {
    return new Person(new PersonName(name), Optional.empty());
  }

  static Nomination nomination(String name, Origin origin) {
    return new Nomination(person(name), true, Optional.empty(), false, origin);
  }

  static Nomination probationary(String name, Origin origin) {
    return new Nomination(person(name), false, Optional.empty(), false, origin);
  }

  static Nomination ofConveningCommittee(String name, Origin origin) {
    return new Nomination(person(name), true, Optional.of(LocalDate.of(1999, 5, 19)), true, origin);
  }

  static Support support(int votes, int attending) {
    return new Support(votes, attending, new SupportSource.InWords("Phiếu xin ý kiến"));
  }

  static NominationState nominated(Nomination nomination) {
    return new NominationState.Nominated(new Nominee(nomination, Optional.empty()));
  }

  static NominationState nominated(Nomination nomination, int votes, int attending) {
    return new NominationState.Nominated(
        new Nominee(nomination, Optional.of(support(votes, attending))));
  }

  static NominationState.WithdrawalAsked asked(Nomination nomination) {
    return new NominationState.WithdrawalAsked(nominated(nomination).nominee(), "Sức khỏe");
  }

  static NominationState.WithdrawalProposed proposed(Nomination nomination) {
    return new NominationState.WithdrawalProposed(asked(nomination), true, "");
  }

  static NominationState withdrawn(Nomination nomination) {
    return new NominationState.Withdrawn(proposed(nomination), new Vote(9, 1, 0));
  }

  static NominationState withdrawalRefused(Nomination nomination) {
    return new NominationState.WithdrawalRefused(proposed(nomination), new Vote(1, 9, 0));
  }

  static NominationState struck(Nomination nomination) {
    return new NominationState.Struck(nominated(nomination).nominee(), "Ghi nhầm người");
  }
}
