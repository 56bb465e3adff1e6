package org.kiemphieu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.CredentialsReport;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.delegate.domain.Presence;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.document.content.CredentialsContent;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.testing.Names;

/** A report of the credentials board on forty invented delegates. */
final class CredentialsSample {

  private static final int DELEGATES = 40;

  private CredentialsSample() {}

  static CredentialsContent report() {
    AssemblySettings assembly = Samples.congress("190", Optional.empty());
    List<RollEntry> entries = new ArrayList<>();
    for (int i = 1; i <= DELEGATES; i++) {
      entries.add(entry(i, DelegateKind.OFFICIAL).with(new Presence.Present()));
    }
    entries.add(entry(DELEGATES + 1, DelegateKind.ALTERNATE).with(new Presence.Present()));
    Roll roll =
        Roll.of(assembly.kind(), entries)
            .with(
                entry(1, DelegateKind.OFFICIAL)
                    .with(new Presence.AbsentWithReason("Điều trị tại bệnh viện", true)))
            .with(entry(5, DelegateKind.OFFICIAL).with(new Presence.AbsentWithoutReason()))
            .with(
                entry(9, DelegateKind.OFFICIAL)
                    .with(new Presence.ReplacedBy("041", "Đi công tác nước ngoài")))
            .with(
                entry(12, DelegateKind.OFFICIAL)
                    .with(new Credentials(false, "Bầu đại biểu không đúng nguyên tắc, thủ tục")));
    return new CredentialsContent(
        assembly,
        new CredentialsReport(roll, LocalDate.of(2026, 11, 21)),
        Instant.parse("2026-11-21T00:30:00Z"),
        Samples.MARK);
  }

  private static RollEntry entry(int number, DelegateKind kind) {
    Qualification[] qualifications = Qualification.values();
    PoliticalTheory[] theory = PoliticalTheory.values();
    return RollEntry.of(
        "%03d".formatted(number),
        new Delegate(
            new Person(
                new PersonName(Names.of(number)),
                Optional.of(LocalDate.of(1964 + number % 30, 1 + number % 12, 15))),
            new Profile(
                Optional.of(number % 4 == 0 ? Sex.FEMALE : Sex.MALE),
                number % 7 == 0 ? "Tày" : "Kinh",
                number == 3
                    ? Optional.empty()
                    : Optional.of(qualifications[3 + number % (qualifications.length - 3)]),
                Optional.of(theory[number % theory.length]),
                Optional.of(number % 3 == 0)),
            Optional.of(LocalDate.of(1990 + number % 30, 2, 3)),
            "Đảng bộ cơ sở số " + (1 + number % 6),
            kind,
            number == 1,
            "A",
            Integer.toString(number)));
  }
}
