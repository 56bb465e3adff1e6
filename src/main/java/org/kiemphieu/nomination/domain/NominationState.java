package org.kiemphieu.nomination.domain;

/**
 * The state of a nomination; each carries what it needs of those before. Which command is taken in
 * which is in {@link NominationCommands}.
 */
public sealed interface NominationState {

  /** Its name. */
  NominationStage stage();

  /** Who was put forward. */
  Nominee nominee();

  /** The same state of the nominee as said now. */
  NominationState with(Nominee now);

  /** Put forward. */
  record Nominated(Nominee nominee) implements NominationState {
    @Override
    public NominationStage stage() {
      return NominationStage.NOMINATED;
    }

    @Override
    public NominationState with(Nominee now) {
      return new Nominated(now);
    }
  }

  /**
   * Written down by mistake; to be put forward again it is nominated anew.
   *
   * @param reason how it came about, in words
   */
  record Struck(Nominee nominee, String reason) implements NominationState {
    @Override
    public NominationStage stage() {
      return NominationStage.STRUCK;
    }

    @Override
    public NominationState with(Nominee now) {
      return new Nominated(now);
    }
  }

  /**
   * The nominee asks to withdraw. Still stands until the assembly decides.
   *
   * @param reason the reason given
   */
  record WithdrawalAsked(Nominee nominee, String reason) implements NominationState {
    @Override
    public NominationStage stage() {
      return NominationStage.WITHDRAWAL_ASKED;
    }

    @Override
    public NominationState with(Nominee now) {
      return new WithdrawalAsked(now, reason);
    }
  }

  /**
   * The presidium proposes what the assembly should decide.
   *
   * @param asked what was asked
   * @param accept whether the nominee should be let withdraw
   * @param note why, in words; may be empty
   */
  record WithdrawalProposed(WithdrawalAsked asked, boolean accept, String note)
      implements NominationState {
    @Override
    public NominationStage stage() {
      return NominationStage.WITHDRAWAL_PROPOSED;
    }

    @Override
    public Nominee nominee() {
      return asked.nominee();
    }

    @Override
    public NominationState with(Nominee now) {
      return new WithdrawalProposed(new WithdrawalAsked(now, asked.reason()), accept, note);
    }
  }

  /**
   * The assembly let the nominee withdraw.
   *
   * @param proposed what was proposed to it
   * @param vote how it voted
   */
  record Withdrawn(WithdrawalProposed proposed, Vote vote) implements NominationState {
    @Override
    public NominationStage stage() {
      return NominationStage.WITHDRAWN;
    }

    @Override
    public Nominee nominee() {
      return proposed.nominee();
    }

    @Override
    public NominationState with(Nominee now) {
      return new Withdrawn((WithdrawalProposed) proposed.with(now), vote);
    }
  }

  /**
   * The assembly did not let the nominee withdraw, who goes on standing.
   *
   * @param proposed what was proposed to it
   * @param vote how it voted
   */
  record WithdrawalRefused(WithdrawalProposed proposed, Vote vote) implements NominationState {
    @Override
    public NominationStage stage() {
      return NominationStage.WITHDRAWAL_REFUSED;
    }

    @Override
    public Nominee nominee() {
      return proposed.nominee();
    }

    @Override
    public NominationState with(Nominee now) {
      return new WithdrawalRefused((WithdrawalProposed) proposed.with(now), vote);
    }
  }
}
