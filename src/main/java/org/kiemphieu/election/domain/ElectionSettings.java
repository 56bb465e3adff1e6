package org.kiemphieu.election.domain;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OwnRules;

/**
 * One office or body to be filled.
 *
 * @param office which
 * @param title as it is announced, such as "Bầu Ban Chấp hành Đảng bộ"
 * @param seats number to elect
 */
public record ElectionSettings(Office office, String title, int seats) {

  /** Everything that does not go together with what the assembly adopted for itself. */
  public List<Refusal> check(Optional<OwnRules> own) {
    return own.filter(rules -> rules.minimumVotes() > seats).stream()
        .map(
            rules ->
                Refusal.of(RoundRefusal.MINIMUM_VOTES_ABOVE_SEATS, "seats")
                    .with("minimum", rules.minimumVotes())
                    .with("seats", seats))
        .toList();
  }
}
