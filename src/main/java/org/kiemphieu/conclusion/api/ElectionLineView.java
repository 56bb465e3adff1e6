package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Elected;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.result.service.ElectedPeople;

/**
 * An election with what the superior committee decided.
 *
 * @param confirmedRounds rounds with a confirmed result
 * @param decision absent while there is none
 * @param newElection code of the election ordered in its place
 */
@Schema(name = "ApprovalView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ElectionLineView(
    String election,
    String title,
    List<Integer> confirmedRounds,
    List<PersonView> elected,
    int version,
    ApprovalResource.@Nullable Decision decision,
    @Nullable String documentNumber,
    @Nullable LocalDate documentDate,
    @Nullable String reason,
    @Nullable String newElection,
    @Nullable String by,
    @Nullable Instant at) {

  /**
   * Somebody elected.
   *
   * @param refused whether the superior committee did not approve this person
   */
  @Schema(name = "ElectedPersonView")
  record PersonView(int round, int number, String name, int votes, boolean refused) {}

  static ElectionLineView of(Conclusion.ElectionLine line) {
    @Nullable SuperiorDecision decision = line.decision().orElse(null);
    SuperiorDecision.@Nullable Annulled annulled =
        decision instanceof SuperiorDecision.Annulled found ? found : null;
    return new ElectionLineView(
        line.code(),
        line.title(),
        line.elected().rounds(),
        people(line),
        line.version(),
        decision == null ? null : kind(decision),
        decision == null ? null : decision.document().number(),
        decision == null ? null : decision.document().date(),
        reason(decision),
        annulled == null ? null : annulled.annulment().newElection().orElse(null),
        line.by().map(Conclusion.By::username).orElse(null),
        line.by().map(Conclusion.By::at).orElse(null));
  }

  private static List<PersonView> people(Conclusion.ElectionLine line) {
    Set<Elected> refused =
        line.decision()
            .filter(SuperiorDecision.PersonsRefused.class::isInstance)
            .map(decision -> Set.copyOf(((SuperiorDecision.PersonsRefused) decision).persons()))
            .orElse(Set.of());
    return line.elected().people().stream().map(person -> view(person, refused)).toList();
  }

  private static PersonView view(ElectedPeople.Person person, Set<Elected> refused) {
    return new PersonView(
        person.round(),
        person.number(),
        person.name(),
        person.votes(),
        refused.contains(new Elected(person.round(), person.number())));
  }

  private static ApprovalResource.Decision kind(SuperiorDecision decision) {
    if (decision instanceof SuperiorDecision.Approved) {
      return ApprovalResource.Decision.APPROVED;
    }
    return decision instanceof SuperiorDecision.PersonsRefused
        ? ApprovalResource.Decision.PERSONS_REFUSED
        : ApprovalResource.Decision.ANNULLED;
  }

  private static @Nullable String reason(@Nullable SuperiorDecision decision) {
    if (decision instanceof SuperiorDecision.PersonsRefused refused) {
      return refused.reason();
    }
    return decision instanceof SuperiorDecision.Annulled annulled
        ? annulled.annulment().reason()
        : null;
  }
}
