package org.kiemphieu.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.TieSettlement;

/** An assembly's settings are checked as a whole. */
class AssemblySettingsTest {

  @Test
  void aRegulationNobodyKnowsIsNamed() {
    assertEquals(List.of(AssemblyRefusal.REGULATION_UNKNOWN), faults("245", Optional.empty()));
  }

  @Test
  void ownRulesGoWithOwnAndWithNothingElse() {
    OwnRules rules = rules(PaperKind.MARK_FOR, 1);

    assertEquals(List.of(AssemblyRefusal.OWN_RULES_MISSING), faults("own", Optional.empty()));
    assertEquals(
        List.of(AssemblyRefusal.OWN_RULES_NOT_EXPECTED), faults("190", Optional.of(rules)));
    assertEquals(List.of(), faults("own", Optional.of(rules)));
  }

  @Test
  void aPaperWithTwoBoxesHasNoFewestVotes() {
    assertEquals(
        List.of(AssemblyRefusal.MINIMUM_VOTES_ON_BOXES),
        faults("own", Optional.of(rules(PaperKind.AGREE_DISAGREE, 2))));
    assertEquals(List.of(), faults("own", Optional.of(rules(PaperKind.AGREE_DISAGREE, 1))));
  }

  private static List<RefusalCode> faults(String regulation, Optional<OwnRules> own) {
    return new AssemblySettings(
            "Công đoàn",
            "",
            "Đại hội",
            "",
            "",
            Optional.empty(),
            AssemblyKind.MEMBER_CONGRESS,
            regulation,
            own,
            2)
        .check().stream().map(refusal -> refusal.code()).toList();
  }

  private static OwnRules rules(PaperKind paper, int minimumVotes) {
    return new OwnRules(
        "Quy chế bầu cử",
        OptionalInt.empty(),
        false,
        paper,
        minimumVotes,
        Basis.VALID,
        Majority.PLURALITY,
        Set.of(),
        TieSettlement.LOT);
  }
}
