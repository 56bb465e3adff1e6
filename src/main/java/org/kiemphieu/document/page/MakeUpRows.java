package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kiemphieu.delegate.domain.CredentialsReport;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/** What those convened and those present are made up of, line by line. */
final class MakeUpRows {

  private final CredentialsReport.Body convened;
  private final CredentialsReport.Body present;
  private final List<Row> rows = new ArrayList<>();

  MakeUpRows(CredentialsReport.Body convened, CredentialsReport.Body present) {
    this.convened = convened;
    this.present = present;
  }

  /**
   * One line.
   *
   * @param heading whether it only begins a group
   */
  public record Row(
      boolean heading,
      String label,
      int convened,
      String convenedShare,
      int present,
      String presentShare) {}

  List<Row> rows() {
    share("Nữ", MakeUp::women);
    share("Dân tộc thiểu số", MakeUp::ethnicMinorities);
    share("Tham gia lần đầu", MakeUp::firstTime);
    group("Tuổi đời", "ages", CredentialsReport.Body::ages, CredentialsReport.Body::agesUnknown);
    group(
        "Tuổi Đảng",
        "partyYears",
        CredentialsReport.Body::partyYears,
        CredentialsReport.Body::partyYearsUnknown);
    group(
        "Trình độ chuyên môn",
        "qualification",
        body -> body.makeUp().qualifications(),
        body -> body.makeUp().qualificationUnknown());
    group(
        "Trình độ lý luận chính trị",
        "politicalTheory",
        body -> body.makeUp().politicalTheory(),
        body -> body.makeUp().politicalTheoryUnknown());
    return rows;
  }

  private void share(String label, Function<MakeUp, MakeUp.Share> of) {
    MakeUp.Share all = of.apply(convened.makeUp());
    MakeUp.Share here = of.apply(present.makeUp());
    add(label, all.count(), here.count());
    unknown(label + ": chưa có thông tin", all.unknown(), here.unknown());
  }

  private void group(
      String heading,
      String words,
      Function<CredentialsReport.Body, ? extends Map<? extends Enum<?>, Integer>> of,
      Function<CredentialsReport.Body, Integer> unknown) {
    Map<? extends Enum<?>, Integer> all = of.apply(convened);
    Map<? extends Enum<?>, Integer> here = of.apply(present);
    int first = rows.size();
    all.forEach(
        (key, count) -> {
          int ofPresent = here.getOrDefault(key, 0);
          if (count > 0 || ofPresent > 0) {
            add(Messages.text(words + "." + key.name(), Language.VIETNAMESE), count, ofPresent);
          }
        });
    unknown("Chưa có thông tin", unknown.apply(convened), unknown.apply(present));
    if (rows.size() > first) {
      rows.add(first, new Row(true, heading, 0, "", 0, ""));
    }
  }

  private void unknown(String label, int ofConvened, int ofPresent) {
    if (ofConvened > 0 || ofPresent > 0) {
      add(label, ofConvened, ofPresent);
    }
  }

  private void add(String label, int ofConvened, int ofPresent) {
    rows.add(
        new Row(
            false,
            label,
            ofConvened,
            percentage(ofConvened, convened.makeUp().people()),
            ofPresent,
            percentage(ofPresent, present.makeUp().people())));
  }

  private static String percentage(int part, int whole) {
    return whole == 0 ? "" : VietnameseText.percentage(part, whole);
  }
}
