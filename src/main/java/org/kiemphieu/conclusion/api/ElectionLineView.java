package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Decision;
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
    @Nullable Decision decision,
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
    Optional<SuperiorDecision> decision = line.decision();
    return new ElectionLineView(
        line.code(),
        line.title(),
        line.elected().rounds(),
        people(line),
        line.version(),
        decision.map(SuperiorDecision::kind).orElse(null),
        decision.map(one -> one.document().number()).orElse(null),
        decision.map(one -> one.document().date()).orElse(null),
        decision.flatMap(SuperiorDecision::why).orElse(null),
        decision.flatMap(SuperiorDecision::newElection).orElse(null),
        line.by().map(Conclusion.By::username).orElse(null),
        line.by().map(Conclusion.By::at).orElse(null));
  }

  private static List<PersonView> people(Conclusion.ElectionLine line) {
    Set<Elected> refused =
        line.decision().map(one -> Set.copyOf(one.personsRefused())).orElse(Set.of());
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
}
