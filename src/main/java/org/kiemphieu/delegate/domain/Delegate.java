package org.kiemphieu.delegate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.person.Profile;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Person;

/**
 * Somebody on the roll of those convened.
 *
 * @param person name and day of birth
 * @param profile what the report on the make-up asks
 * @param memberSince day of admission to the Party, where it is known
 * @param unit the delegation or Party organisation sent from; may be empty
 * @param kind as what
 * @param conveningCommittee whether a member of the convening committee (cấp ủy triệu tập)
 * @param section the section of the hall, by which hands are counted; may be empty
 * @param seat the seat; may be empty
 */
public record Delegate(
    Person person,
    Profile profile,
    Optional<LocalDate> memberSince,
    String unit,
    DelegateKind kind,
    boolean conveningCommittee,
    String section,
    String seat) {

  /** Everything wrong with it in an assembly of this kind. */
  public List<Refusal> check(AssemblyKind assembly) {
    boolean known =
        switch (kind) {
          case OFFICIAL -> true;
          case ALTERNATE -> assembly == AssemblyKind.DELEGATE_CONGRESS;
          case PROBATIONARY -> assembly == AssemblyKind.MEMBER_CONGRESS;
        };
    return known
        ? List.of()
        : List.of(
            Refusal.of(DelegateRefusal.DELEGATE_KIND_OF_ANOTHER_ASSEMBLY, "kind")
                .with("delegateKind", kind)
                .with("assemblyKind", assembly));
  }
}
