package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Seats;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.RuleCode;

/**
 * One office or body to be filled.
 *
 * @param office which
 * @param title as it is announced, such as "Bầu Ban Chấp hành Đảng bộ"
 * @param seats number to elect, alternates among them
 * @param alternates how many of those are alternates' seats (dự khuyết); of delegates only
 */
public record ElectionSettings(Office office, String title, int seats, int alternates) {

  /** An election without alternates. */
  public ElectionSettings(Office office, String title, int seats) {
    this(office, title, seats, 0);
  }

  /** What is to be filled. */
  public Seats toFill() {
    return new Seats(seats, alternates, 0);
  }

  /** Everything that does not go together with what the assembly adopted for itself. */
  public List<Refusal> check(Optional<OwnRules> own) {
    List<Refusal> refusals = new ArrayList<>();
    own.filter(rules -> rules.minimumVotes() > seats)
        .map(
            rules ->
                Refusal.of(RoundRefusal.MINIMUM_VOTES_ABOVE_SEATS, "seats")
                    .with("minimum", rules.minimumVotes())
                    .with("seats", seats))
        .ifPresent(refusals::add);
    if (office.isOfOne() && seats != 1) {
      refusals.add(
          Refusal.of(RuleCode.OFFICE_OF_ONE_SEAT, "seats")
              .with("office", office)
              .with("seats", seats));
    }
    if (alternates > 0 && (office != Office.DELEGATES || alternates >= seats)) {
      refusals.add(
          Refusal.of(RuleCode.ALTERNATES_OF_DELEGATES, "alternates")
              .with("office", office)
              .with("alternates", alternates)
              .with("seats", seats));
    }
    return refusals;
  }
}
