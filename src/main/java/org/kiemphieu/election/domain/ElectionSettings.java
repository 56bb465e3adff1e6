package org.kiemphieu.election.domain;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.Purpose;

/**
 * What ballots are cast for: an office or body to be filled, the confidence in those who hold it,
 * or an opinion of those who might.
 *
 * @param office which
 * @param title as it is announced, such as "Bầu Ban Chấp hành Đảng bộ"
 * @param seats number to elect; 0 exactly where nobody is elected
 * @param purpose what for
 */
public record ElectionSettings(Office office, String title, int seats, Purpose purpose) {

  /** An election. */
  public ElectionSettings(Office office, String title, int seats) {
    this(office, title, seats, Purpose.ELECTION);
  }

  /** Everything that does not go together, in itself or with what the assembly adopted. */
  public List<Refusal> check(Optional<OwnRules> own) {
    if (!purpose.elects()) {
      return seats == 0
          ? List.of()
          : List.of(
              Refusal.of(RoundRefusal.NO_SEATS_WITHOUT_ELECTION, "seats").with("purpose", purpose));
    }
    return own.filter(rules -> rules.minimumVotes() > seats).stream()
        .map(
            rules ->
                Refusal.of(RoundRefusal.MINIMUM_VOTES_ABOVE_SEATS, "seats")
                    .with("minimum", rules.minimumVotes())
                    .with("seats", seats))
        .toList();
  }
}
