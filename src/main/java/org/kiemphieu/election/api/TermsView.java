package org.kiemphieu.election.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Regulation;

/**
 * What a round is for.
 *
 * @param kind of the terms
 * @param after the round it follows; absent for the first
 * @param again after an annulment: the kind of vote that is held once more
 * @param majority how many votes elect
 * @param newNames of a vote on seats left: whether names may be added
 * @param listFixed whether the list is that of those tied and cannot be changed
 */
@Schema(name = "RoundTerms")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermsView(
    RoundTerms.Kind kind,
    @Nullable Integer after,
    RoundTerms.@Nullable Kind again,
    Majority majority,
    @Nullable Boolean newNames,
    boolean listFixed) {

  /** The view of terms. */
  public static TermsView of(RoundTerms terms, Regulation regulation) {
    boolean annulled = terms instanceof RoundTerms.AfterAnnulment;
    return new TermsView(
        terms.kind(),
        terms.after().orElse(null),
        annulled ? terms.vote().kind() : null,
        terms.majority(regulation),
        terms.vote() instanceof RoundTerms.SeatsLeft left ? left.newNames() : null,
        terms.listFixed());
  }
}
