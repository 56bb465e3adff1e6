package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Seats;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.RuleCode;

/**
 * What ballots are cast for: an office or body to be filled, the confidence in those who hold it,
 * or an opinion of those who might.
 *
 * @param office which
 * @param title as it is announced, such as "Bầu Ban Chấp hành Đảng bộ"
 * @param seats number to elect, alternates among them; 0 exactly where nobody is elected
 * @param alternates how many of those are alternates' seats (dự khuyết); of delegates only
 * @param purpose what for
 */
public record ElectionSettings(
    Office office, String title, int seats, int alternates, Purpose purpose) {

  /** What is to be filled. */
  public Seats toFill() {
    return new Seats(seats, alternates, 0);
  }

  /** An election. */
  public ElectionSettings(Office office, String title, int seats) {
    this(office, title, seats, 0, Purpose.ELECTION);
  }

  /** Everything that does not go together, in itself or with what the assembly adopted. */
  public List<Refusal> check(Optional<OwnRules> own) {
    if (!purpose.elects()) {
      return seats == 0
          ? List.of()
          : List.of(
              Refusal.of(RoundRefusal.NO_SEATS_WITHOUT_ELECTION, "seats").with("purpose", purpose));
    }
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
