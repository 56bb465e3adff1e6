package org.kiemphieu.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.document.signature.OwnTool;
import org.kiemphieu.document.signature.TestSigner;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.verify.Auditing;

/** What the service hands out holds before the auditor's program, in the odd cases too. */
@QuarkusTest
class BundleVerifiedTest {

  private static byte[] bundle(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.count() + "/bundle.zip"))
        .extract()
        .asByteArray();
  }

  private static void confirm(Congress congress) {
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());
  }

  private static void holds(byte[] bundle) throws IOException {
    assertEquals(List.of(), Auditing.failed(bundle));
    assertTrue(Auditing.ok(bundle).size() >= 55, () -> "few checks");
  }

  @Test
  void ofAnEmptyBox() throws IOException {
    // Given
    Congress congress = Congress.under190(3).voting(4, 3);
    Api.done(congress.collect(0));

    // When
    confirm(congress);

    // Then
    holds(bundle(congress));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום עולם",
        "Nguyễn سلام An",
        "😀 An",
        "<b>An</b> & \"Bình\"",
        "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        "Công Tằng Tôn Nữ Thị Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười Mười Một Mười Hai",
        "An 12",
        "Trang 1/2"
      })
  void ofAnyNameTheListTakes(String name) throws IOException {
    // Given
    Congress congress = Congress.underOwnRules(1, 1);
    Api.done(congress.setUp());
    Api.done(congress.attend(2));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    List<Map<String, Object>> list = new ArrayList<>(Names.candidates(2));
    Map<String, Object> odd = new LinkedHashMap<>(list.get(0));
    odd.put("name", name);
    list.set(0, odd);
    Api.done(congress.propose(list));
    Api.done(congress.approve());
    Api.done(congress.issue(2));
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 2));
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2");

    // When
    confirm(congress);

    // Then
    holds(bundle(congress));
  }

  @Test
  void ofBothCountsWhileAndAfterTheRoundIsCountedAgain() throws IOException {
    // Given a confirmed count, and a recount of which one reading is there
    Congress first = Stages.at(RoundStage.CONFIRMED);
    Api.done(Decisions.recount(first, Role.PRESIDIUM, 2, "Có khiếu nại"));
    Congress second = first.inCount(2);
    Api.done(second.declare(1, 3));
    second.read(Congress.SECOND_TELLER, 1, "1", "2", "2 3");

    // When
    byte[] during = bundle(first);

    // Then the first count's bundle holds, and nothing of the blind reading is in it
    holds(during);
    assertEquals(
        1,
        Unpacked.of(during).lines("ledger.jsonl").stream()
            .filter(line -> line.contains("\"withheld\":true"))
            .count());

    // And both hold when the second is confirmed
    second.read(Congress.FIRST_TELLER, 2, "1", "2", "2 3");
    confirm(second);
    holds(bundle(first));
    holds(bundle(second));
  }

  /** What happens to a result after it is confirmed is in the ledger and changes no figure. */
  @Test
  void ofAResultReleasedAndDecidedOnTwice() throws IOException {
    // Given
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(Decisions.release(congress));
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true, "newNames", false)));
    Api.done(Decisions.decideAnew(congress, 1, Map.of("voteAgain", false)));

    // When
    byte[] bundle = bundle(congress);

    // Then
    holds(bundle);
    assertEquals(
        List.of("RELEASE_RESULT", "RECORD_DECISION", "RECORD_DECISION"),
        Unpacked.of(bundle).lines("ledger.jsonl").stream()
            .map(line -> line.replaceFirst(".*\"command\":\"([A-Z_]+)\".*", "$1"))
            .dropWhile(command -> !command.equals("CONFIRM"))
            .skip(1)
            .toList());

    // And when the round is counted again beside it
    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, "Có khiếu nại"));
    holds(bundle(congress));
  }

  @Test
  void ofMinutesThatPeopleSignedOfAnAssemblyRenamedSince() throws Exception {
    // Given
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("organisation", "Đảng bộ đã đổi tên");
    Api.done(Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), 1, settings));
    String versions = congress.count() + "/minutes/versions/";
    byte[] sealed = Api.done(congress.get(Role.AUDITOR, versions + "1")).extract().asByteArray();

    // When
    byte[] signed = OwnTool.of(TestSigner.p256("Le Thi Kiem")).sign(sealed);
    Api.done(
        Api.as(congress.token(Role.HEAD_TELLER))
            .contentType("application/pdf")
            .body(signed)
            .put(versions + "2"));

    // Then
    holds(bundle(congress));
  }
}
