package org.kiemphieu.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.result.domain.AssemblyDecision;

/** What an assembly can decide on each outcome, under each way to settle ties. */
class AssemblyDecisionTest {

  /** Which faults a decision has; {@code .} is nothing said or no fault. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # outcome | rules            | again | names | note | faults
          TIED      | 190              | true  | .     | .    | .
          TIED      | 190              | true  | false | .    | .
          TIED      | 190              | false | .     | .    | DECISION_NOTE_NEEDED
          TIED      | 190              | false | .     | Lý do | .
          TIED      | 190              | true  | true  | .    | NEW_NAMES_WITHOUT_UNFILLED_SEATS
          TIED      | 190              | false | true  | .    | DECISION_NOTE_NEEDED NEW_NAMES_WITHOUT_UNFILLED_SEATS NEW_NAMES_WITHOUT_VOTE
          TIED      | 244              | false | .     | .    | DECISION_NOTE_NEEDED
          TIED      | VOTE_AGAIN       | true  | .     | .    | .
          TIED      | VOTE_AGAIN       | false | .     | Lý do | DECISION_AGAINST_SETTLEMENT
          TIED      | LOT              | true  | .     | Lý do | DECISION_AGAINST_SETTLEMENT
          TIED      | LOT              | false | .     | .    | DECISION_NOTE_NEEDED
          TIED      | LOT              | false | .     | Thăm | .
          TIED      | ASSEMBLY_DECIDES | true  | .     | .    | .
          TIED      | ASSEMBLY_DECIDES | false | .     | .    | .
          UNFILLED  | 190              | true  | true  | .    | .
          UNFILLED  | 190              | true  | false | .    | .
          UNFILLED  | 190              | true  | .     | .    | NEW_NAMES_NOT_DECIDED
          UNFILLED  | 190              | false | .     | .    | .
          UNFILLED  | 190              | false | false | .    | .
          UNFILLED  | 190              | false | true  | .    | NEW_NAMES_WITHOUT_VOTE
          UNFILLED  | LOT              | true  | true  | .    | .
          FILLED    | 190              | false | .     | .    | DECISION_NOT_NEEDED
          FILLED    | LOT              | true  | true  | .    | DECISION_NOT_NEEDED NEW_NAMES_WITHOUT_UNFILLED_SEATS
          """)
  void faultsAreNamedAllAtOnce(
      String outcome, String rules, boolean again, String names, String note, String faults) {
    AssemblyDecision decision =
        new AssemblyDecision(again, said(names).map(Boolean::valueOf), said(note).orElse(""));
    Regulation regulation = regulation(rules);

    List<String> codes =
        decision.faults(outcome(outcome, regulation.ties()), regulation).stream()
            .map(refusal -> refusal.code().name())
            .toList();

    assertEquals(said(faults).map(all -> List.of(all.split(" "))).orElse(List.of()), codes);
  }

  /** A "no" to new names says something only where a new list is made. */
  @ParameterizedTest
  @CsvSource({
    "UNFILLED, true, Optional[false]",
    "UNFILLED, false, Optional.empty",
    "TIED, true, Optional.empty"
  })
  void noToNewNamesStandsWhereThereIsANewList(String outcome, boolean again, String names) {
    AssemblyDecision decision = new AssemblyDecision(again, Optional.of(false), "");

    assertEquals(
        names, decision.on(outcome(outcome, TieSettlement.VOTE_AGAIN)).newNames().toString());
  }

  private static Optional<String> said(String cell) {
    return cell.equals(".") ? Optional.empty() : Optional.of(cell);
  }

  private static Outcome outcome(String name, TieSettlement ties) {
    List<Outcome.Elected> elected = List.of(new Outcome.Elected(1, 9));
    return switch (name) {
      case "TIED" -> new Outcome.TiedAtLastSeat(elected, List.of(2, 3), 7, 1, ties);
      case "UNFILLED" -> new Outcome.SeatsUnfilled(elected, 1);
      default -> new Outcome.AllFilled(elected);
    };
  }

  private static Regulation regulation(String rules) {
    return Regulations.decision(rules)
        .orElseGet(
            () ->
                Regulations.own(
                    new OwnRules(
                        "Nghị quyết",
                        OptionalInt.empty(),
                        false,
                        PaperKind.MARK_FOR,
                        1,
                        Basis.VALID,
                        Majority.PLURALITY,
                        Set.of(),
                        TieSettlement.valueOf(rules))));
  }
}
