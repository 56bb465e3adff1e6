package org.kiemphieu.batch;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.*;

@QuarkusTest
class EntryLogSampleTest {
  @Test
  void sample() throws Exception {
    Congress c = Congress.under190(20);
    Api.done(
        Api.put(
            c.token(Role.SECRETARIAT),
            c.assembly(),
            Map.of(
                "organisation",
                "Đảng bộ Trường Đại học Kỹ thuật Công nghiệp Thượng Nguyên",
                "name",
                "Đại hội đại biểu Đảng bộ lần thứ XVI",
                "term",
                "nhiệm kỳ 2025-2030",
                "place",
                "Hội trường lớn",
                "heldOn",
                "2025-06-12",
                "kind",
                "DELEGATE_CONGRESS",
                "regulation",
                "190",
                "readingsPerBatch",
                2)));
    Api.done(c.attend(74));
    Api.done(c.beginElection());
    Api.done(c.appointBoard());
    Api.done(c.propose(26));
    Api.done(c.approve());
    Api.done(c.issue(74));
    Api.done(c.collect(74));
    Api.done(c.declare(1, 62));
    Api.done(c.declare(2, 12));
    for (String[] a :
        new String[][] {
          {"nguyen-thi-huong", "Nguyễn Thị Thùy Hương"},
          {"tran-van-quyet", "Trần Văn Quyết"},
          {"head-teller", "Lê Thị Kiểm"}
        })
      Api.done(
          Api.put(
              TestAccounts.token(Role.ADMINISTRATOR, ""),
              "/api/accounts/" + a[0],
              Map.of(
                  "displayName",
                  a[1],
                  "password",
                  TestAccounts.PASSWORD,
                  "memberships",
                  List.of())));
    Random r = new Random(7);
    List<Map<String, Object>> one = new ArrayList<>();
    for (int i = 1; i <= 62; i++) {
      TreeSet<Integer> struck = new TreeSet<>();
      int n = r.nextInt(10) == 0 ? r.nextInt(20) : 6 + r.nextInt(4);
      while (struck.size() < n) struck.add(1 + r.nextInt(26));
      String m = String.join(" ", struck.stream().map(String::valueOf).toList());
      one.add(
          Map.of(
              "position",
              i,
              "marks",
              m,
              "defects",
              i % 17 == 0
                  ? List.of("TORN", "UNCLEAR_MARK")
                  : i % 23 == 0 ? List.of("UNSTAMPED") : List.of()));
    }
    String t1 = "nguyen-thi-huong", t2 = "tran-van-quyet";
    c.begin(t1, 1);
    c.begin(t2, 1);
    c.begin("uy-vien-3@https://dang-nhap.example.vn", 1);
    Api.done(c.keyAll(t1, 1, 1, one));
    for (int p : new int[] {3, 30, 61})
      Api.done(
          Api.put(
              c.teller(t1),
              c.reading(1, 1) + "/ballots/" + p,
              1,
              Map.of("marks", "1 2 3 4 5 6 7")));
    for (int p : new int[] {3, 30, 61})
      Api.done(
          Api.put(
              c.teller(t1),
              c.reading(1, 1) + "/ballots/" + p,
              2,
              Map.of("marks", one.get(p - 1).get("marks"))));
    Api.done(c.complete(t1, 1, 1, 62));
    List<Map<String, Object>> two = new ArrayList<>(one);
    two.set(9, Map.of("position", 10, "marks", "1 4 9 11 12 13 26"));
    two.set(40, Map.of("position", 41, "marks", "2 3 5 7 11 13 17"));
    Api.done(c.keyAll(t2, 1, 2, two));
    Api.done(c.complete(t2, 1, 2, 62));
    Api.done(
        Api.put(
            c.token(Role.HEAD_TELLER),
            c.sheet(1, 10) + "/acceptance",
            Map.of(
                "marks",
                one.get(9).get("marks"),
                "note",
                "Trưởng ban xem lại phiếu thứ 10: người nhập thứ hai gõ thiếu một số, phiếu gạch rõ ràng")));
    Api.done(c.rule(1, 17, Map.of("valid", true, "grounds", "DAMAGE_IMMATERIAL")));
    Api.put(
        c.token(Role.HEAD_TELLER),
        c.reading(1, 2) + "/set-aside",
        Map.of(
            "reason",
            "Ủy viên nhập nhầm thứ tự tập, trưởng ban yêu cầu nhập lại toàn bộ tập phiếu"));
    c.begin("uy-vien-3", 1);
    Api.done(c.keyAll("uy-vien-3", 1, 3, two));
    Api.done(c.complete("uy-vien-3", 1, 3, 62));
    for (int p : new int[] {10, 41})
      Api.done(
          Api.put(
              c.token(Role.HEAD_TELLER),
              c.sheet(1, p) + "/acceptance",
              Map.of("marks", one.get(p - 1).get("marks"), "note", "Xem lại phiếu")));
    for (int p : new int[] {17, 34, 51})
      Api.done(c.rule(1, p, Map.of("valid", true, "grounds", "DAMAGE_IMMATERIAL")));
    for (int p : new int[] {23, 46})
      Api.done(c.rule(1, p, Map.of("valid", false, "reason", "UNSTAMPED")));
    c.begin(t1, 2);
    Path out = Path.of("/tmp/k/e-out");
    Files.writeString(
        out.resolve("vi.html"), EntryLogs.page(c, c.count(1) + "/entry-log").asString());
    Files.writeString(
        out.resolve("en.html"), EntryLogs.page(c, c.count(1) + "/entry-log?lang=en").asString());
    Files.writeString(
        out.resolve("log.csv"),
        Api.as(c.token(Role.AUDITOR)).accept("text/csv").get(c.count(1) + "/entry-log").asString());
  }
}
