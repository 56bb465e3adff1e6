package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.subordinate.domain.Turnout;

/**
 * People convened, the base after deductions, people present.
 *
 * @param percentage of those convened, for display; absent where nobody was convened
 */
@Schema(name = "Turnout")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TurnoutView(int convened, int base, int present, @Nullable String percentage) {

  static TurnoutView of(Turnout turnout) {
    return new TurnoutView(
        turnout.convened(),
        turnout.base(),
        turnout.present(),
        turnout.convened() == 0
            ? null
            : Percentage.of(turnout.present(), turnout.convened()).toPlainString());
  }
}
