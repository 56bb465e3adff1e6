package org.kiemphieu.batch.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.batch.service.AlignmentService;
import org.kiemphieu.count.Alignment;
import org.kiemphieu.count.Shift;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/**
 * How a batch looks when one of its readings is taken to keep to the stack.
 *
 * @param reference ordinal of that reading
 * @param shifts where the others are off
 * @param agreed how many sheets all readings agree on once aligned
 * @param remaining positions still to be looked at
 * @param contradicted positions accepted because the readings agree there, which the alignment does
 *     not bear out: worth a look at the paper before it is taken
 */
@Schema(name = "Alignment")
record AlignmentView(
    int reference,
    List<ShiftView> shifts,
    int agreed,
    List<Integer> remaining,
    List<Integer> contradicted) {

  /** A stretch in which a reading is a place off; look at sheet {@code first} first. */
  @Schema(name = "Shift")
  record ShiftView(int reading, int first, int last, Shift.Kind kind, String vi, String en) {}

  static List<AlignmentView> of(AlignmentService.Proposal proposal) {
    return proposal.alignments().stream().map(one -> of(proposal, one)).toList();
  }

  private static AlignmentView of(AlignmentService.Proposal proposal, Alignment alignment) {
    return new AlignmentView(
        proposal.ordinal(alignment.reference()),
        alignment.shifts().stream().map(shift -> of(proposal, shift)).toList(),
        alignment.agreed().size(),
        List.copyOf(alignment.remaining()),
        List.copyOf(alignment.contradicted()));
  }

  private static ShiftView of(AlignmentService.Proposal proposal, Shift shift) {
    String key = "shiftKind." + shift.kind().name();
    return new ShiftView(
        proposal.ordinal(shift.reading()),
        shift.first(),
        shift.last(),
        shift.kind(),
        Messages.text(key, Language.VIETNAMESE),
        Messages.text(key, Language.ENGLISH));
  }
}
