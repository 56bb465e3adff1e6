package org.kiemphieu.batch.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.batch.domain.VerdictKind;
import org.kiemphieu.http.Problem;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Verdict;

/** What the regulation makes of a sheet, with the articles that say so. */
@Schema(name = "Verdict")
record VerdictView(VerdictKind kind, List<Problem.Reason> reasons) {

  static VerdictView of(Verdict verdict, Regulation regulation, int votes, int seats) {
    if (verdict instanceof Verdict.Invalid invalid) {
      return new VerdictView(
          VerdictKind.INVALID, reasons(invalid.reasons(), regulation, votes, seats));
    } else if (verdict instanceof Verdict.Doubtful doubtful) {
      return new VerdictView(
          VerdictKind.DOUBTFUL, reasons(doubtful.reasons(), regulation, votes, seats));
    }
    return new VerdictView(VerdictKind.VALID, List.of());
  }

  private static List<Problem.Reason> reasons(
      List<RuleCode> codes, Regulation regulation, int votes, int seats) {
    List<Refusal> reasons =
        codes.stream()
            .map(code -> Refusal.of(code, "marks").with("votes", votes).with("seats", seats))
            .toList();
    return regulation.cite(reasons).stream().map(Problem.Reason::of).toList();
  }
}
