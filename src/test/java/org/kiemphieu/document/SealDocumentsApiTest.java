package org.kiemphieu.document;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** Records of sealing and destruction, and the candidate list, as they come out of the service. */
@QuarkusTest
class SealDocumentsApiTest {

  private static byte[] pdf(Congress congress, Role role, String path) {
    return Api.done(congress.get(role, path))
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    return String.join(" ", DocumentText.lines(pdf));
  }

  @Test
  void recordsOfAPackageSayWhatWasRecorded() throws IOException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(AfterCongress.close(congress));
    String seal = congress.assembly() + "/seals/goi-1";
    congress
        .get(Role.AUDITOR, seal + "/sealing.pdf")
        .then()
        .statusCode(404)
        .body("code", equalTo("SEALED_PACKAGE_UNKNOWN"));
    Api.done(AfterCongress.seal(congress, "goi-1", AfterCongress.SEALING));

    String sealed = text(pdf(congress, Role.HEAD_TELLER, seal + "/sealing.pdf"));

    assertTrue(sealed.contains("ngày 24 tháng 01 năm 2025, tại Hội trường lớn"), sealed);
    assertTrue(sealed.contains("Đồng chí Lê Thị Kiểm"), sealed);
    assertTrue(sealed.contains("Tổng số phiếu: 3 phiếu (ba)"), sealed);
    assertTrue(sealed.contains("2 bì (hai)"), sealed);
    assertFalse(sealed.contains("Bàn giao"), sealed);

    Api.done(AfterCongress.takeOver(congress, "goi-1"));
    byte[] handed = pdf(congress, Role.SECRETARIAT, seal + "/sealing.pdf");
    assertTrue(text(handed).contains("lưu giữ tại Văn phòng, tủ số 1"), text(handed));
    congress
        .get(Role.AUDITOR, seal + "/destruction.pdf")
        .then()
        .statusCode(409)
        .body("code", equalTo("DESTRUCTION_NOT_RECORDED"));

    Api.done(AfterCongress.destroy(congress, "goi-1", AfterCongress.DESTROYABLE_FROM));
    String destroyed = text(pdf(congress, Role.PRESIDIUM, seal + "/destruction.pdf"));
    assertTrue(destroyed.contains("Biên bản số 3-BB/VP"), destroyed);
    assertTrue(destroyed.contains("đến hết ngày 24 tháng 7 năm 2025"), destroyed);
    // What was recorded later is not in what was recorded before.
    assertArrayEquals(handed, pdf(congress, Role.SECRETARIAT, seal + "/sealing.pdf"));
  }

  @Test
  void candidateListIsPrintedAsProposedAndAsApproved() throws IOException {
    Congress congress = Stages.at(RoundStage.DRAFT);
    String list = congress.round() + "/candidate-list.pdf";
    congress
        .get(Role.SECRETARIAT, congress.election() + "/rounds/9/candidate-list.pdf")
        .then()
        .statusCode(404);

    String proposed = text(pdf(congress, Role.SECRETARIAT, list));
    assertTrue(proposed.contains("xem xét, biểu quyết thông qua"), proposed);
    assertTrue(proposed.contains("Số lượng cần bầu: 3 đồng chí (ba)"), proposed);
    List.of(1, 2, 3, 4)
        .forEach(number -> assertTrue(proposed.contains(Names.of(number)), proposed));

    Api.done(congress.approve());
    String approved = text(pdf(congress, Role.PRESIDIUM, list));
    assertTrue(approved.contains("đã biểu quyết thông qua danh sách này"), approved);
  }
}
