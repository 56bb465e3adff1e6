package org.kiemphieu.delegate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.delegate.domain.DelegateRefusal;
import org.kiemphieu.delegate.domain.Enrolment;
import org.kiemphieu.delegate.domain.Presence;
import org.kiemphieu.delegate.domain.PresenceChecks;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.PresenceStatus;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.person.Profile;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** The base of a vote worked out from the roll (244 Art. 32(2) and (3), 190 Art. 30(2), (3)). */
class RollTest {

  private static final Presence PRESENT = new Presence.Present();

  /** Ten members of whom nine are present; the tenth decides. */
  @ParameterizedTest
  @CsvSource({
    "MEMBER_CONGRESS, NOT_YET_ARRIVED, false, 10, 9, ''",
    "MEMBER_CONGRESS, PRESENT, false, 10, 10, ''",
    "MEMBER_CONGRESS, LEFT, false, 10, 9, ''",
    "MEMBER_CONGRESS, ABSENT_WITH_REASON, true, 9, 9, ABSENT_WITH_REASON",
    "MEMBER_CONGRESS, ABSENT_WITH_REASON, false, 10, 9, ''",
    "MEMBER_CONGRESS, ABSENT_WITHOUT_REASON, false, 10, 9, ''",
    "MEMBER_CONGRESS, TEMPORARY_ACTIVITY, false, 9, 9, TEMPORARY_ACTIVITY",
    "MEMBER_CONGRESS, EXEMPTED, false, 9, 9, EXEMPTED_AND_ABSENT",
    "MEMBER_CONGRESS, EXEMPTED, true, 10, 10, ''",
    "MEMBER_CONGRESS, SUSPENDED_OR_DETAINED, false, 9, 9, SUSPENDED_OR_DETAINED",
    "DELEGATE_CONGRESS, NOT_YET_ARRIVED, false, 10, 9, ''",
    "DELEGATE_CONGRESS, LEFT, false, 10, 9, ''",
    "DELEGATE_CONGRESS, ABSENT_WITH_REASON, false, 9, 9, DELEGATE_NOT_REPLACED",
    "DELEGATE_CONGRESS, ABSENT_WITHOUT_REASON, false, 9, 9, DELEGATE_NOT_REPLACED",
    "COMMITTEE_CONFERENCE, ABSENT_WITH_REASON, true, 9, 9, OF_CONFERENCE",
    "COMMITTEE_CONFERENCE, ABSENT_WITH_REASON, false, 10, 9, ''",
    "COMMITTEE_CONFERENCE, ABSENT_WITHOUT_REASON, false, 10, 9, ''",
  })
  void presenceOfOneDecidesBasePresentAndLine(
      AssemblyKind kind, PresenceStatus status, boolean yes, int base, int present, String line) {
    Roll roll = tenWith(kind, presence(status, yes));

    assertEquals(10, roll.attendance().base().convened());
    assertEquals(base, roll.attendance().base().size());
    assertEquals(present, roll.attendance().present());
    assertEquals(
        line.isEmpty() ? List.of() : List.of(line + " 10"),
        roll.lines().stream()
            .map(one -> one.deduction().kind() + " " + one.delegates().get(0).code())
            .toList());
  }

  @Test
  void memberOfTheConveningCommitteeIsDeductedUnderItsOwnLine() {
    Delegate ofCommittee = delegate("Lê Thị Ủy Viên", DelegateKind.OFFICIAL, true);
    Roll roll =
        tenWith(AssemblyKind.DELEGATE_CONGRESS, PRESENT)
            .with(RollEntry.of("11", ofCommittee).with(new Presence.AbsentWithoutReason()));

    assertEquals("CONVENING_COMMITTEE_ABSENT", roll.lines().get(0).deduction().kind().name());
    assertEquals(11, roll.attendance().base().convened());
    assertEquals(10, roll.attendance().base().size());
  }

  @Test
  void alternateCountsInThePlaceOfADelegateOnly() {
    RollEntry alternate =
        RollEntry.of("x", delegate("Trần Dự Khuyết", DelegateKind.ALTERNATE, false)).with(PRESENT);
    Roll waiting = tenWith(AssemblyKind.DELEGATE_CONGRESS, new Presence.NotYetArrived());

    // Given an alternate in the hall whom nobody needs
    assertEquals(9, waiting.with(alternate).attendance().present());
    assertEquals(10, waiting.with(alternate).attendance().base().convened());

    // When one is replaced
    Roll replaced =
        tenWith(AssemblyKind.DELEGATE_CONGRESS, new Presence.ReplacedBy("x", "Ốm")).with(alternate);
    assertEquals(10, replaced.attendance().present());
    assertEquals(10, replaced.attendance().base().size());
    assertEquals("x", replaced.replacements().get(0).alternate().code());

    // Then an alternate who stays away too leaves the seat empty
    Roll away = replaced.with(alternate.with(new Presence.AbsentWithoutReason()));
    assertEquals(9, away.attendance().present());
    assertEquals(9, away.attendance().base().size());
    assertEquals("DELEGATE_NOT_REPLACED", away.lines().get(0).deduction().kind().name());

    // And one who goes home was there: nothing is deducted
    Roll left = replaced.with(alternate.with(new Presence.Left()));
    assertEquals(9, left.attendance().present());
    assertEquals(10, left.attendance().base().size());
  }

  @Test
  void whoIsWithdrawnOrNotRecognisedOrProbationaryIsNotConvened() {
    RollEntry tenth = RollEntry.of("10", delegate("Người Thứ Mười", DelegateKind.OFFICIAL, false));
    Roll roll = tenWith(AssemblyKind.MEMBER_CONGRESS, PRESENT);

    assertEquals(9, roll.with(tenth.withdrawn("Chuyển công tác")).attendance().base().convened());
    assertEquals(
        9,
        roll.with(tenth.with(PRESENT).with(new Credentials(false, "Bầu sai")))
            .attendance()
            .present());
    assertEquals(
        10,
        roll.with(tenth.with(PRESENT).with(new Credentials(true, "Đúng"))).attendance().present());
    assertEquals(
        9,
        roll.with(tenth.with(delegate("Dự Bị", DelegateKind.PROBATIONARY, false)).with(PRESENT))
            .attendance()
            .present());
  }

  @Test
  void conferenceHasOneLineForEachReason() {
    List<RollEntry> entries = new ArrayList<>();
    String[] reasons = {"Ốm", "Công tác", "Ốm", ""};
    for (int i = 0; i < reasons.length; i++) {
      RollEntry entry = official(i + 1);
      entries.add(
          reasons[i].isEmpty()
              ? entry.with(PRESENT)
              : entry.with(new Presence.AbsentWithReason(reasons[i], true)));
    }
    Roll roll = Roll.of(AssemblyKind.COMMITTEE_CONFERENCE, entries);

    assertEquals(
        List.of("Công tác 1", "Ốm 2"),
        roll.lines().stream()
            .map(line -> line.deduction().reason() + " " + line.deduction().count())
            .toList());
    assertEquals(1, roll.attendance().base().size());
  }

  @ParameterizedTest
  @CsvSource({
    "DELEGATE_CONGRESS, TEMPORARY_ACTIVITY, PRESENCE_OF_ANOTHER_ASSEMBLY",
    "DELEGATE_CONGRESS, EXEMPTED, PRESENCE_OF_ANOTHER_ASSEMBLY",
    "DELEGATE_CONGRESS, SUSPENDED_OR_DETAINED, PRESENCE_OF_ANOTHER_ASSEMBLY",
    "DELEGATE_CONGRESS, REPLACED, ALTERNATE_IS_NONE",
    "MEMBER_CONGRESS, REPLACED, PRESENCE_OF_ANOTHER_ASSEMBLY",
    "COMMITTEE_CONFERENCE, REPLACED, PRESENCE_OF_ANOTHER_ASSEMBLY"
  })
  void presenceOfAnotherKindOfAssemblyIsRefused(
      AssemblyKind kind, PresenceStatus status, DelegateRefusal expected) {
    Roll roll = tenWith(kind, PRESENT);

    assertEquals(
        List.of(expected),
        codes(PresenceChecks.faults(roll, official(10), presence(status, false))));
  }

  @Test
  void alternateReplacesOneDelegateAndNoMemberOfTheCommittee() {
    RollEntry alternate = RollEntry.of("x", delegate("Dự Khuyết", DelegateKind.ALTERNATE, false));
    RollEntry committee = RollEntry.of("c", delegate("Ủy Viên", DelegateKind.OFFICIAL, true));
    Presence byX = new Presence.ReplacedBy("x", "");
    Roll roll = tenWith(AssemblyKind.DELEGATE_CONGRESS, byX).with(List.of(alternate, committee));

    assertEquals(List.of(), codes(PresenceChecks.faults(roll, official(10), byX)));
    assertEquals(
        List.of(DelegateRefusal.ALTERNATE_REPLACES_ANOTHER),
        codes(PresenceChecks.faults(roll, official(9), byX)));
    assertEquals(
        List.of(
            DelegateRefusal.REPLACED_OF_CONVENING_COMMITTEE,
            DelegateRefusal.ALTERNATE_REPLACES_ANOTHER),
        codes(PresenceChecks.faults(roll, committee, byX)));
    assertEquals(
        List.of(DelegateRefusal.REPLACED_IS_NOT_OFFICIAL, DelegateRefusal.ALTERNATE_IS_NONE),
        codes(PresenceChecks.faults(roll, alternate, new Presence.ReplacedBy("1", ""))));
  }

  @Test
  void whatIsSaidBesideAPresenceMustFitIt() {
    PresenceSaid present =
        new PresenceSaid(
            PresenceStatus.PRESENT, "Ốm", Optional.of(true), Optional.of(true), Optional.of("x"));

    assertEquals(
        List.of("reason", "accepted", "attends", "alternate"),
        present.faults().stream().map(Refusal::field).toList());
    assertEquals(
        List.of(DelegateRefusal.ABSENCE_REASON_NEEDED),
        codes(said(PresenceStatus.ABSENT_WITH_REASON).faults()));
    assertEquals(
        List.of(DelegateRefusal.ALTERNATE_NEEDED), codes(said(PresenceStatus.REPLACED).faults()));
  }

  @Test
  void everyFaultOfAListIsReportedWithItsLine() {
    Roll roll = Roll.of(AssemblyKind.MEMBER_CONGRESS, List.of(born("1", "Nguyễn Văn An")));
    List<Refusal> faults =
        Enrolment.faults(
            roll,
            List.of(
                row("2", born("2", "nguyễn văn an").delegate()),
                row("3", delegate("Trần Thị Ba", DelegateKind.ALTERNATE, false)),
                row("3", delegate("Trần Thị Bốn", DelegateKind.OFFICIAL, false))));

    assertEquals(
        List.of(
            "delegates[0].name PERSON_ENROLLED_TWICE",
            "delegates[1].kind DELEGATE_KIND_OF_ANOTHER_ASSEMBLY",
            "delegates[2].delegate DELEGATE_LISTED_TWICE"),
        faults.stream().map(fault -> fault.field() + " " + fault.code().name()).toList());
  }

  private static Roll tenWith(AssemblyKind kind, Presence tenth) {
    List<RollEntry> entries = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      entries.add(official(i).with(PRESENT));
    }
    entries.add(official(10).with(tenth));
    return Roll.of(kind, entries);
  }

  private static Presence presence(PresenceStatus status, boolean yes) {
    return switch (status) {
      case ABSENT_WITH_REASON -> new Presence.AbsentWithReason("Ốm", yes);
      case EXEMPTED -> new Presence.Exempted(yes);
      case REPLACED -> new Presence.ReplacedBy("none", "");
      default -> said(status).presence();
    };
  }

  private static PresenceSaid said(PresenceStatus status) {
    return new PresenceSaid(status, "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static RollEntry official(int number) {
    return RollEntry.of(
        Integer.toString(number), delegate("Đại Biểu Số " + number, DelegateKind.OFFICIAL, false));
  }

  private static RollEntry born(String code, String name) {
    Delegate plain = delegate(name, DelegateKind.OFFICIAL, false);
    return RollEntry.of(
        code,
        new Delegate(
            new Person(plain.person().name(), Optional.of(LocalDate.of(1975, 3, 2))),
            plain.profile(),
            plain.memberSince(),
            "",
            plain.kind(),
            false,
            "",
            ""));
  }

  private static Enrolment.Row row(String code, Delegate delegate) {
    return new Enrolment.Row(code, delegate);
  }

  private static Delegate delegate(String name, DelegateKind kind, boolean conveningCommittee) {
    return new Delegate(
        new Person(new PersonName(name), Optional.empty()),
        Profile.UNKNOWN,
        Optional.empty(),
        "",
        kind,
        conveningCommittee,
        "",
        "");
  }

  private static List<RefusalCode> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).toList();
  }
}
