package org.kiemphieu.batch.api;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.ValidityGrounds;

/**
 * What the board can rule.
 *
 * @param valid {@code grounds} on which a doubtful paper counts
 * @param invalid {@code reason} for which it does not
 */
@Schema(name = "RulingReasons")
record RulingReasonsView(List<ReasonView> valid, List<ReasonView> invalid) {

  /** One of the list, in words. */
  @Schema(name = "RulingReason")
  record ReasonView(String code, String vi, String en) {

    static ReasonView of(String group, String code) {
      String key = group + "." + code;
      return new ReasonView(
          code, Messages.text(key, Language.VIETNAMESE), Messages.text(key, Language.ENGLISH));
    }
  }

  static RulingReasonsView of(Regulation regulation) {
    return new RulingReasonsView(
        Arrays.stream(ValidityGrounds.values())
            .map(grounds -> ReasonView.of("validityGrounds", grounds.name()))
            .toList(),
        regulation.invalidityReasons().stream()
            .map(reason -> ReasonView.of("rule", reason.name()))
            .toList());
  }
}
