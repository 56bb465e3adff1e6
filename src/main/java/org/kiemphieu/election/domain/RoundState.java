package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.count.Identities;
import org.kiemphieu.count.Tally;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.RuleCode;

/**
 * The states of a round. Each carries its own data and the state it came from; a transition returns
 * the next state or everything that speaks against it. Which command is allowed in which state is
 * in {@link RoundCommands}.
 */
public sealed interface RoundState {

  /** The name of this state. */
  RoundStage stage();

  /** The secretariat draws up the list. */
  record Draft() implements RoundState {
    @Override
    public RoundStage stage() {
      return RoundStage.DRAFT;
    }

    /**
     * The assembly approves the list.
     *
     * @param listVersion version of the list approved
     * @param findings everything the check of that version finds
     * @param overrulings rules on which the assembly ruled otherwise
     */
    public Step approve(int listVersion, List<Finding> findings, List<Overruling> overrulings) {
      List<Refusal> refusals = new ArrayList<>();
      Set<RuleCode> overruled =
          overrulings.stream().map(Overruling::rule).collect(Collectors.toSet());
      for (int i = 0; i < overrulings.size(); i++) {
        RuleCode rule = overrulings.get(i).rule();
        boolean needed =
            findings.stream()
                .anyMatch(f -> f.rule().code() == rule && f.rule().certainty().overrulable());
        if (!needed) {
          refusals.add(
              Refusal.of(RoundRefusal.OVERRULING_NOT_ALLOWED, "overrulings[" + i + "].rule")
                  .with("rule", rule));
        }
      }
      findings.stream()
          .filter(finding -> finding.standsInTheWay(overruled))
          .map(Finding::refusal)
          .forEach(refusals::add);
      return Step.unless(refusals, new ListApproved(listVersion, overrulings));
    }
  }

  /**
   * The assembly approved the list.
   *
   * @param listVersion version of the list approved
   * @param overrulings rules on which the assembly ruled otherwise
   */
  record ListApproved(int listVersion, List<Overruling> overrulings) implements RoundState {
    public ListApproved {
      overrulings = List.copyOf(overrulings);
    }

    @Override
    public RoundStage stage() {
      return RoundStage.LIST_APPROVED;
    }

    /**
     * Ballots are issued; the base is taken as it stands now.
     *
     * @param base those of whom more than half is needed
     * @param present those present
     * @param issued ballots issued
     * @param basis what more than half is taken of
     * @param boardHasHead whether the assembly has approved a counting board with its head
     */
    public Step issue(Base base, int present, int issued, Basis basis, boolean boardHasHead) {
      List<Refusal> refusals = new ArrayList<>();
      if (!boardHasHead) {
        refusals.add(Refusal.of(RuleCode.BOARD_WITH_HEAD));
      }
      if (issued > present) {
        refusals.add(
            Refusal.of(RoundRefusal.ISSUED_ABOVE_PRESENT, "issued")
                .with("issued", issued)
                .with("present", present));
      }
      if (basis == Basis.CONVENED_LESS_DEDUCTIONS && issued > base.size()) {
        refusals.add(
            Refusal.of(RoundRefusal.ISSUED_ABOVE_BASE, "issued")
                .with("issued", issued)
                .with("base", base.size()));
      }
      return Step.unless(refusals, new Voting(this, base, present, issued));
    }
  }

  /**
   * Ballots are with the voters.
   *
   * @param approved the list
   * @param base those of whom more than half is needed
   * @param present those present
   * @param issued ballots issued
   */
  record Voting(ListApproved approved, Base base, int present, int issued) implements RoundState {
    @Override
    public RoundStage stage() {
      return RoundStage.VOTING;
    }

    /**
     * The box is opened and the papers in it are counted. More than issued stops the round: the
     * assembly annuls it and votes again (official answer, 2020).
     *
     * @param collected papers in the box
     * @param basis what more than half is taken of
     */
    public Step collect(int collected, Basis basis) {
      List<Refusal> refusals = new ArrayList<>();
      if (collected > issued) {
        refusals.add(
            Refusal.of(RuleCode.COLLECTED_AT_MOST_ISSUED, "collected")
                .with("collected", collected)
                .with("issued", issued));
      }
      if (basis == Basis.CONVENED_LESS_DEDUCTIONS && collected > base.size()) {
        refusals.add(
            Refusal.of(RuleCode.BASE_AT_LEAST_COLLECTED, "collected")
                .with("collected", collected)
                .with("base", base.size()));
      }
      return Step.unless(refusals, new Counting(this, collected));
    }
  }

  /**
   * The tellers are counting.
   *
   * @param voting what was issued, to whom
   * @param collected papers in the box
   */
  record Counting(Voting voting, int collected) implements RoundState {
    @Override
    public RoundStage stage() {
      return RoundStage.COUNTING;
    }

    /**
     * The head teller closes the count.
     *
     * @param tally every accepted sheet, counted
     */
    public Step close(Tally tally) {
      List<Refusal> refusals = new ArrayList<>();
      if (tally.ballots() != collected) {
        refusals.add(
            Refusal.of(RoundRefusal.SHEETS_NOT_ALL_ACCEPTED)
                .with("accepted", tally.ballots())
                .with("collected", collected));
      }
      refusals.addAll(Identities.broken(voting.issued(), collected, tally));
      return Step.unless(refusals, new Counted(this));
    }
  }

  /**
   * Every sheet is accepted and every identity holds.
   *
   * @param counting what was counted
   */
  record Counted(Counting counting) implements RoundState {
    @Override
    public RoundStage stage() {
      return RoundStage.COUNTED;
    }

    /** The head teller certifies the count. */
    public Step certify(Actor headTeller) {
      return new Step.Next(new Certified(this, headTeller.username()));
    }
  }

  /**
   * The head teller certified the count.
   *
   * @param counted what was counted
   * @param certifiedBy the head teller's account
   */
  record Certified(Counted counted, String certifiedBy) implements RoundState {
    @Override
    public RoundStage stage() {
      return RoundStage.CERTIFIED;
    }

    /** The presidium confirms the result; never the person who certified it. */
    public Step confirm(Actor presidium) {
      return Step.unless(
          presidium.username().equals(certifiedBy)
              ? List.of(Refusal.of(RoundRefusal.CONFIRMED_BY_ANOTHER))
              : List.of(),
          new Confirmed(this, presidium.username()));
    }
  }

  /**
   * The presidium confirmed the result; it is signed.
   *
   * @param certified what was certified
   * @param confirmedBy the presidium's account
   */
  record Confirmed(Certified certified, String confirmedBy) implements RoundState {
    @Override
    public RoundStage stage() {
      return RoundStage.CONFIRMED;
    }
  }

  /**
   * The assembly annulled the round; it does not count.
   *
   * @param annulled the state it was in
   * @param grounds why
   * @param reason in words
   * @param found papers found in the box, when they were more than issued
   */
  record Annulled(RoundState annulled, Grounds grounds, String reason, Optional<Integer> found)
      implements RoundState {

    /** Why a round is annulled. */
    public enum Grounds {
      /** More papers in the box than were issued. */
      MORE_COLLECTED_THAN_ISSUED,
      /** The assembly's decision. */
      DECISION
    }

    @Override
    public RoundStage stage() {
      return RoundStage.ANNULLED;
    }
  }

  /** The assembly annuls the round, whatever state it is in that allows it. */
  default Step annul(Annulled.Grounds grounds, String reason, Optional<Integer> found) {
    if (grounds == Annulled.Grounds.MORE_COLLECTED_THAN_ISSUED) {
      int issued = votingState().map(Voting::issued).orElse(Integer.MAX_VALUE);
      if (found.isEmpty() || found.get() <= issued) {
        return new Step.Refused(
            List.of(Refusal.of(RoundRefusal.ANNULMENT_WITHOUT_EXCESS, "found")));
      }
    }
    return new Step.Next(new Annulled(this, grounds, reason, found));
  }

  /** The state in which ballots were issued, once they have been. */
  default Optional<Voting> votingState() {
    if (this instanceof Voting voting) {
      return Optional.of(voting);
    } else if (this instanceof Annulled annulled) {
      return annulled.annulled().votingState();
    }
    return countingState().map(Counting::voting);
  }

  /** The state in which counting began, once it has. */
  default Optional<Counting> countingState() {
    if (this instanceof Counting counting) {
      return Optional.of(counting);
    } else if (this instanceof Counted counted) {
      return Optional.of(counted.counting());
    } else if (this instanceof Certified certified) {
      return certified.counted().countingState();
    } else if (this instanceof Confirmed confirmed) {
      return confirmed.certified().countingState();
    } else if (this instanceof Annulled annulled) {
      return annulled.annulled().countingState();
    }
    return Optional.empty();
  }

  /** The approved list, once there is one. */
  default Optional<ListApproved> approvedList() {
    if (this instanceof ListApproved approved) {
      return Optional.of(approved);
    } else if (this instanceof Annulled annulled) {
      return annulled.annulled().approvedList();
    }
    return votingState().map(Voting::approved);
  }
}
