package org.kiemphieu.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.nomination.Nominees.BY_COMMITTEE;
import static org.kiemphieu.nomination.Nominees.FROM_THE_FLOOR;
import static org.kiemphieu.nomination.Nominees.SELF;
import static org.kiemphieu.nomination.Nominees.asked;
import static org.kiemphieu.nomination.Nominees.fromTheFloor;
import static org.kiemphieu.nomination.Nominees.nominated;
import static org.kiemphieu.nomination.Nominees.nomination;
import static org.kiemphieu.nomination.Nominees.ofConveningCommittee;
import static org.kiemphieu.nomination.Nominees.person;
import static org.kiemphieu.nomination.Nominees.probationary;
import static org.kiemphieu.nomination.Nominees.proposed;
import static org.kiemphieu.nomination.Nominees.struck;
import static org.kiemphieu.nomination.Nominees.withdrawalRefused;
import static org.kiemphieu.nomination.Nominees.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kiemphieu.nomination.domain.NominatedList;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.NominationCheck;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.Nominator;
import org.kiemphieu.nomination.domain.Objections;
import org.kiemphieu.nomination.domain.Origin;
import org.kiemphieu.nomination.repository.NominationJson;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Certainty;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Exercises;

/** What 244 and 190 say of those nominated, and the list that follows. */
class NominationRulesTest {

  private static final Regulation D244 = Regulations.DECISION_244_QD_TW;
  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;
  private static final String AN = "Nguyễn Văn An";

  @Test
  void whomTheConveningCommitteeNominatesStands() {
    assertEquals(List.of(), codes(Objections.to(nominated(nomination(AN, BY_COMMITTEE)), D190)));
    assertEquals(
        List.of(), codes(Objections.to(nominated(ofConveningCommittee(AN, BY_COMMITTEE)), D190)));
  }

  /** More than 30%, in whole numbers; exactly 30% is not enough. */
  @ParameterizedTest
  @CsvSource({"4, 10, true", "3, 10, false", "105, 350, false", "106, 350, true", "1, 3, true"})
  @Exercises(RuleCode.SUPPORT_ABOVE_30_PERCENT)
  void supportIsMoreThanThirtyPercentOfThoseAttending(int votes, int attending, boolean enough) {
    NominationState state = nominated(nomination(AN, SELF), votes, attending);

    List<Finding> objections = Objections.to(state, D190);

    assertEquals(
        enough ? List.of() : List.of(NominationRefusal.SUPPORT_NOT_ENOUGH), codes(objections));
  }

  @Test
  void supportThatIsNotEnoughIsToldWithItsArticle() {
    Finding finding = Objections.to(nominated(nomination(AN, SELF), 3, 10), D190).get(0);

    assertEquals(
        "Nguyễn Văn An được 3 trên 10 người dự tán thành, chưa quá 30%.",
        Messages.sentence(finding.refusal(), Language.VIETNAMESE));
    assertEquals(
        "khoản 3 Điều 14, Quyết định số 190-QĐ/TW",
        finding.rule().citation().text(Language.VIETNAMESE));
    assertEquals(Certainty.READ, finding.rule().certainty());
  }

  @Test
  @Exercises(RuleCode.SUPPORT_ABOVE_30_PERCENT)
  void supportNobodyAskedForIsToldSo() {
    assertEquals(
        List.of(NominationRefusal.SUPPORT_NOT_ASKED),
        codes(Objections.to(nominated(nomination(AN, FROM_THE_FLOOR)), D190)));
    // 244 has no such rule.
    assertEquals(List.of(), codes(Objections.to(nominated(nomination(AN, FROM_THE_FLOOR)), D244)));
  }

  /** One nominator who may is enough. */
  @Test
  @Exercises(RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE)
  void membersOfTheConveningCommitteeDoNotNominateFromTheFloor() {
    Nomination byMembers = nomination(AN, fromTheFloor(true, true));
    Nomination byOneWhoMay = nomination(AN, fromTheFloor(true, false));

    List<Finding> objections = Objections.to(nominated(byMembers), D244);

    assertEquals(List.of(RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE), codes(objections));
    assertEquals(Certainty.READ, objections.get(0).rule().certainty());
    assertEquals(
        Certainty.KNOWN,
        D190.rule(RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE).orElseThrow().certainty());
    assertEquals(List.of(), codes(Objections.to(nominated(byOneWhoMay), D244)));
  }

  @Test
  @Exercises(RuleCode.NOMINEE_OF_CONVENING_COMMITTEE)
  void membersOfTheConveningCommitteeDoNotStandOutsideItsList() {
    for (Origin origin : List.of(SELF, FROM_THE_FLOOR)) {
      assertEquals(
          List.of(RuleCode.NOMINEE_OF_CONVENING_COMMITTEE),
          codes(Objections.to(nominated(ofConveningCommittee(AN, origin)), D244)));
    }
  }

  @Test
  @Exercises({
    RuleCode.OFFICIAL_MEMBERS_ONLY,
    RuleCode.NOMINEE_OF_CONVENING_COMMITTEE,
    RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE,
    RuleCode.SUPPORT_ABOVE_30_PERCENT
  })
  void everythingAgainstANomineeIsToldAtOnce() {
    Nomination nomination =
        new Nomination(person(AN), false, Optional.empty(), true, fromTheFloor(true));

    assertEquals(
        List.of(
            NominationRefusal.NOMINEE_NOT_OFFICIAL,
            RuleCode.NOMINEE_OF_CONVENING_COMMITTEE,
            RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE,
            NominationRefusal.SUPPORT_NOT_ASKED),
        codes(Objections.to(nominated(nomination), D190)));
  }

  @Test
  @Exercises({RuleCode.NAME_ORDER, RuleCode.WITHDRAWN_NOT_LISTED, RuleCode.OFFICIAL_MEMBERS_ONLY})
  void listIsInTheLegalOrderAndSaysWhoIsLeftOut() {
    Map<String, NominationState> nominations = new LinkedHashMap<>();
    nominations.put("a", nominated(nomination("Trần Thị Yến", BY_COMMITTEE)));
    nominations.put("b", nominated(nomination("Đỗ Văn Ân", BY_COMMITTEE)));
    nominations.put("c", nominated(nomination(AN, SELF), 4, 10));
    nominations.put("d", withdrawn(nomination("Bùi Văn Bình", BY_COMMITTEE)));
    nominations.put("e", withdrawalRefused(nomination("Bùi Văn Chi", BY_COMMITTEE)));
    nominations.put("f", asked(nomination("Bùi Văn Dũng", BY_COMMITTEE)));
    nominations.put("g", nominated(probationary("Bùi Văn Giang", BY_COMMITTEE)));
    nominations.put("h", struck(nomination("Bùi Văn Hà", BY_COMMITTEE)));

    NominatedList list = NominatedList.of(nominations, D190, Set.of());

    assertEquals(
        List.of("1 c", "2 b", "3 e", "4 f", "5 a"),
        list.standing().stream()
            .map(line -> line.candidate().number() + " " + line.nominee())
            .toList());
    assertEquals(
        List.of("d WITHDRAWN_NOT_LISTED", "g NOMINEE_NOT_OFFICIAL", "h NOMINATION_STRUCK"),
        list.leftOut().stream()
            .map(one -> one.nominee() + " " + codes(one.reasons()).get(0))
            .toList());
  }

  @Test
  @Exercises(RuleCode.ELECTED_STANDS_AGAIN)
  void whoWasElectedBeforeIsLeftOutOfAVoteOnSeatsLeft() {
    Map<String, NominationState> nominations =
        Map.of(
            "a", nominated(nomination("Đỗ Văn Ân", BY_COMMITTEE)),
            "b", nominated(nomination("Trần Thị Yến", BY_COMMITTEE)));

    NominatedList list =
        NominatedList.of(nominations, D190, Set.of()).without(List.of(person("Đỗ Văn Ân")), D190);

    assertEquals(
        List.of("1 b"),
        list.standing().stream()
            .map(line -> line.candidate().number() + " " + line.nominee())
            .toList());
    assertEquals("a", list.leftOut().get(0).nominee());
    assertEquals(
        List.of(NominationRefusal.NOMINEE_ELECTED_BEFORE), codes(list.leftOut().get(0).reasons()));
  }

  /** Where the assembly ruled otherwise on a rule that is not certain, the nominee stands. */
  @Test
  void theAssemblyMayRuleOtherwiseOnlyWhereTheTextWasNotRead() {
    Map<String, NominationState> nominations =
        Map.of(
            "1", nominated(ofConveningCommittee(AN, SELF), 9, 10),
            "2", struck(nomination("Trần Văn Ba", BY_COMMITTEE)));
    Set<RuleCode> overruled =
        Set.of(RuleCode.NOMINEE_OF_CONVENING_COMMITTEE, RuleCode.CANDIDATE_NOMINATED);

    assertEquals(1, NominatedList.of(nominations, D190, overruled).candidates().size());
    assertEquals(0, NominatedList.of(nominations, D244, overruled).candidates().size());
  }

  @Test
  @Exercises({
    RuleCode.WITHDRAWAL_DECIDED,
    RuleCode.WITHDRAWN_NOT_LISTED,
    RuleCode.SUPPORT_ABOVE_30_PERCENT,
    RuleCode.CANDIDATE_NOMINATED,
    RuleCode.NOMINEE_LISTED
  })
  void listIsHeldAgainstTheNominations() {
    Map<String, NominationState> nominations = new LinkedHashMap<>();
    nominations.put("1", nominated(nomination(AN, BY_COMMITTEE)));
    nominations.put("2", withdrawn(nomination("Bùi Văn Bình", BY_COMMITTEE)));
    nominations.put("3", asked(nomination("Bùi Văn Chi", BY_COMMITTEE)));
    nominations.put("4", nominated(nomination("Bùi Văn Dũng", SELF), 3, 10));
    nominations.put("5", struck(nomination("Bùi Văn Giang", BY_COMMITTEE)));
    nominations.put("6", nominated(nomination("Bùi Văn Hà", BY_COMMITTEE)));
    NominationCheck check = new NominationCheck(nominations, D190, Set.of());
    List<Candidate> candidates =
        listed(AN, "Bùi Văn Bình", "Bùi Văn Chi", "Bùi Văn Dũng", "Bùi Văn Giang", "Lê Lạ");

    List<Finding> findings = check.ofCandidates(candidates);
    List<Finding> missing = check.ofThoseMissing(candidates);

    assertEquals(
        List.of(
            "candidates[1].name WITHDRAWN_NOT_LISTED false",
            "candidates[2].name WITHDRAWAL_DECIDED false",
            "candidates[3].name SUPPORT_NOT_ENOUGH false",
            "candidates[4].name CANDIDATE_NOMINATED true",
            "candidates[5].name CANDIDATE_NOMINATED true"),
        findings.stream()
            .map(
                one ->
                    one.refusal().field()
                        + " "
                        + one.refusal().code().name()
                        + " "
                        + one.rule().certainty().overrulable())
            .toList());
    assertEquals(List.of(RuleCode.NOMINEE_LISTED), codes(missing));
    assertEquals(
        "Bùi Văn Hà được đề cử, ứng cử đủ điều kiện nhưng không có tên trong danh sách.",
        Messages.sentence(missing.get(0).refusal(), Language.VIETNAMESE));
  }

  /** Withdrawals are the assembly's: read in 190, not established for 244. */
  @Test
  @Exercises(RuleCode.WITHDRAWAL_DECIDED)
  void proposalDoesNotLetAnybodyWithdraw() {
    NominationState state = proposed(nomination(AN, BY_COMMITTEE));
    NominationCheck check = new NominationCheck(Map.of("1", state), D244, Set.of());

    List<Finding> findings = check.ofCandidates(listed(AN));

    assertEquals(List.of(RuleCode.WITHDRAWAL_DECIDED), codes(findings));
    assertEquals(Certainty.OPEN, findings.get(0).rule().certainty());
  }

  /** One of two namesakes withdrew; a line without a day of birth may be the other. */
  @Test
  void namesakeWhoStandsWillDo() {
    Person young = new Person(person(AN).name(), Optional.of(LocalDate.of(1980, 1, 1)));
    Person old = new Person(person(AN).name(), Optional.of(LocalDate.of(1960, 1, 1)));
    Map<String, NominationState> nominations =
        Map.of("1", withdrawn(of(young)), "2", nominated(of(old)));
    NominationCheck check = new NominationCheck(nominations, D190, Set.of());

    assertEquals(List.of(), check.ofCandidates(listed(AN)));
    assertEquals(
        List.of(RuleCode.WITHDRAWN_NOT_LISTED),
        codes(check.ofCandidates(List.of(of(young).candidate(1)))));
  }

  @Test
  void nominationFromTheFloorIsSomebodys() {
    assertEquals(List.of("nominators NOMINATOR_NEEDED"), faults(nomination(AN, fromTheFloor())));
    assertEquals(
        List.of("nominators[0].name NOMINATOR_IS_NOMINEE"),
        faults(nomination("NGƯỜI ĐỀ CỬ 1", fromTheFloor(false))));
    Origin.FromTheFloor twice = (Origin.FromTheFloor) fromTheFloor(false);
    List<Nominator> same = new ArrayList<>(twice.nominators());
    same.addAll(twice.nominators());
    assertEquals(
        List.of("nominators[1].name NOMINATOR_TWICE"),
        faults(nomination(AN, new Origin.FromTheFloor(same))));
    assertEquals(List.of(), faults(nomination(AN, fromTheFloor(false, true))));
  }

  @Test
  void supportThatCannotBeIsRefused() {
    assertEquals(
        List.of("SUPPORT_ABOVE_ATTENDING", "ATTENDING_ABOVE_CONVENED"),
        Nominees.support(12, 11).faults(OptionalInt.of(10)).stream()
            .map(fault -> fault.code().name())
            .toList());
    assertEquals(List.of(), Nominees.support(11, 11).faults(OptionalInt.empty()));
  }

  static Stream<NominationState> everyState() {
    Nomination nomination = ofConveningCommittee(AN, fromTheFloor(true, false));
    return Stream.of(
        nominated(nomination, 4, 10),
        nominated(of(new Person(person(AN).name(), Optional.of(LocalDate.EPOCH)))),
        struck(nomination(AN, SELF)),
        asked(nomination),
        proposed(nomination),
        withdrawn(nomination),
        withdrawalRefused(nomination));
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void everyStateIsStoredAndReadAgain(NominationState state) {
    assertEquals(state, NominationJson.read(NominationJson.write(state)));
    assertEquals(state.stage().name(), NominationJson.members(state).get("stage"));
  }

  /** The ledger names a person by a text, not by what our code calls it. */
  @Test
  void stateIsStoredInPlainWords() {
    assertEquals(
        "{\"stage\":\"NOMINATED\",\"nominee\":{\"nomination\":{\"person\":{\"name\":\"Nguyễn Văn"
            + " An\"},\"officialMember\":true,\"ofConveningCommittee\":false,\"origin\":{\"kind\":"
            + "\"SELF\"}}}}",
        NominationJson.write(nominated(nomination(AN, SELF))));
  }

  private static Nomination of(Person person) {
    return new Nomination(person, true, Optional.empty(), false, BY_COMMITTEE);
  }

  private static List<Candidate> listed(String... names) {
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names) {
      candidates.add(nomination(name, BY_COMMITTEE).candidate(candidates.size() + 1));
    }
    return candidates;
  }

  private static List<RefusalCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::refusal).map(Refusal::code).toList();
  }

  private static List<String> faults(Nomination nomination) {
    return nomination.faults().stream().map(f -> f.field() + " " + f.code().name()).toList();
  }
}
