package org.kiemphieu.assembly.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;

/**
 * What the secretariat sets up before anything else.
 *
 * @param organisation the Party organisation that meets
 * @param superior the organisation above it; may be empty
 * @param name name of the assembly
 * @param term term of office; may be empty
 * @param place where it meets; may be empty
 * @param heldOn the day, where it is known
 * @param kind what sort of assembly it is
 * @param regulation {@code 244}, {@code 190} or {@code own}
 * @param ownRules what it adopted, exactly when the regulation is {@code own}
 * @param readingsPerBatch independent readings each batch needs, 1 to 3
 * @param bodyOf of a conference: the election whose elected meet, where it is named
 */
public record AssemblySettings(
    String organisation,
    String superior,
    String name,
    String term,
    String place,
    Optional<LocalDate> heldOn,
    AssemblyKind kind,
    String regulation,
    Optional<OwnRules> ownRules,
    int readingsPerBatch,
    Optional<BodyOf> bodyOf) {

  private static final String OWN = "own";

  /** Settings of an assembly that is nobody's conference, or does not say whose. */
  public AssemblySettings(
      String organisation,
      String superior,
      String name,
      String term,
      String place,
      Optional<LocalDate> heldOn,
      AssemblyKind kind,
      String regulation,
      Optional<OwnRules> ownRules,
      int readingsPerBatch) {
    this(
        organisation,
        superior,
        name,
        term,
        place,
        heldOn,
        kind,
        regulation,
        ownRules,
        readingsPerBatch,
        Optional.empty());
  }

  /** Everything wrong with these settings. */
  public List<Refusal> check() {
    List<Refusal> refusals = new ArrayList<>();
    boolean own = regulation.equals(OWN);
    if (!own && Regulations.decision(regulation).isEmpty()) {
      refusals.add(
          Refusal.of(AssemblyRefusal.REGULATION_UNKNOWN, "regulation")
              .with("regulation", regulation));
    }
    if (own && ownRules.isEmpty()) {
      refusals.add(Refusal.of(AssemblyRefusal.OWN_RULES_MISSING, "ownRules"));
    }
    if (!own && ownRules.isPresent()) {
      refusals.add(Refusal.of(AssemblyRefusal.OWN_RULES_NOT_EXPECTED, "ownRules"));
    }
    if (ownRules
        .filter(rules -> rules.paper() == PaperKind.AGREE_DISAGREE && rules.minimumVotes() > 1)
        .isPresent()) {
      refusals.add(Refusal.of(AssemblyRefusal.MINIMUM_VOTES_ON_BOXES, "ownRules.minimumVotes"));
    }
    if (ownRules.filter(rules -> rules.paper() == PaperKind.THREE_LEVELS).isPresent()) {
      refusals.add(Refusal.of(AssemblyRefusal.OF_CONFIDENCE_VOTES_ONLY, "ownRules.paper"));
    }
    if (ownRules.filter(rules -> rules.invalidDefects().contains(Defect.NAME_STRUCK)).isPresent()) {
      refusals.add(Refusal.of(AssemblyRefusal.OF_CONFIDENCE_VOTES_ONLY, "ownRules.invalidDefects"));
    }
    boolean conference =
        kind == AssemblyKind.COMMITTEE_CONFERENCE
            || kind == AssemblyKind.INSPECTION_COMMITTEE_CONFERENCE;
    if (bodyOf.isPresent() && !conference) {
      refusals.add(Refusal.of(AssemblyRefusal.BODY_OF_CONFERENCE, "bodyOf"));
    }
    return refusals;
  }

  /** The regulation the assembly follows. Only after {@link #check} found nothing. */
  public Regulation regulationInForce() {
    return ownRules
        .map(Regulations::own)
        .orElseGet(() -> Regulations.decision(regulation).orElseThrow());
  }

  /** Whether what decides a count is the same in both. */
  public boolean countsLike(AssemblySettings other) {
    return kind == other.kind
        && regulation.equals(other.regulation)
        && ownRules.equals(other.ownRules)
        && readingsPerBatch == other.readingsPerBatch;
  }
}
