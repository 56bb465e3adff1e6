package org.kiemphieu.batch.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.ValidityGrounds;

/**
 * What was keyed in a count, by batch and teller, and what was decided on it: the log that congress
 * offices print, sign and file.
 *
 * @param round the round
 * @param key the count
 * @param readingsNeeded readings each batch of the count needs
 * @param batch the one batch asked for
 * @param teller the one teller whose entries are asked for
 * @param batches reconciled batches, by number
 * @param leftOut batches not reconciled yet, of which nothing is told
 * @param printedBy who asks
 * @param printedAt when
 * @param checkpoint head of the assembly's ledger, below which everything told here is
 */
public record EntryLog(
    RoundContext round,
    CountKey key,
    int readingsNeeded,
    Optional<Integer> batch,
    Optional<String> teller,
    List<BatchLog> batches,
    List<NotReconciled> leftOut,
    Who printedBy,
    Instant printedAt,
    String checkpoint) {

  /**
   * Somebody with an account.
   *
   * @param username the account, as it is on record
   * @param name the person's name as the account has it now; none for accounts of elsewhere
   */
  public record Who(String username, Optional<String> name) {}

  /**
   * A batch of which nothing is told, because readings are blind to each other.
   *
   * @param complete standing readings that are complete
   */
  public record NotReconciled(int number, int complete) {}

  /**
   * A reconciled batch.
   *
   * @param sheets sheets counted by hand before keying
   * @param readings its readings in order, those set aside too
   * @param agreements what was accepted because readings agree
   * @param decisions what the head teller accepted and the counting board ruled, by time
   */
  public record BatchLog(
      int number,
      int sheets,
      List<ReadingLog> readings,
      List<Agreement> agreements,
      List<Decision> decisions) {}

  /**
   * What one teller keyed of one batch.
   *
   * @param entries every entry, by time; superseded ones too
   */
  public record ReadingLog(
      int ordinal,
      Who teller,
      Instant startedAt,
      Optional<Instant> completedAt,
      Optional<SetAside> setAside,
      List<Entry> entries) {

    /** How many of the entries correct an earlier one. */
    public int corrections() {
      return (int) entries.stream().filter(entry -> entry.replaced().isPresent()).count();
    }
  }

  /** That a reading no longer stands. */
  public record SetAside(String reason, Who by, Instant at) {}

  /**
   * What stands on a sheet.
   *
   * @param votes names voted for, taking the marks as they are
   * @param levels how many names have each level, on a paper of a vote of confidence
   */
  public record Content(Sheet sheet, int votes, Optional<LineCount.Levels> levels) {}

  /**
   * One entry.
   *
   * @param position place in the stack, from 1
   * @param version 1 for the first entry of a position
   * @param replaced what the entry before had, when this one corrects it
   * @param superseded whether a later entry corrects this one
   */
  public record Entry(
      int position,
      int version,
      Instant at,
      Content content,
      Optional<Content> replaced,
      boolean superseded) {}

  /** Whether a decision still counts. */
  public enum Standing {
    STANDS,
    /** A later decision is in its place. */
    SUPERSEDED,
    /** A reading was set aside since, and the batch was read afresh. */
    READ_AFRESH
  }

  /**
   * Sheets accepted at once because readings agree on them.
   *
   * @param positions places in the stack, in order
   * @param by who completed the last reading, or accepted the alignment
   */
  public record Agreement(
      SheetAcceptanceEntity.Grounds grounds,
      Instant at,
      Who by,
      List<Integer> positions,
      Standing standing) {}

  /** A decision on one sheet. */
  public sealed interface Decision {

    /** Place in the stack, from 1. */
    int position();

    /** Which decision of its kind on this sheet, from 1. */
    int version();

    /** Who recorded it. */
    Who by();

    /** When. */
    Instant at();

    /** What was found, in words; may be empty. */
    String note();

    /** Whether it still counts. */
    Standing standing();
  }

  /** The head teller looked at the paper and said what stands on it. */
  public record Accepted(
      int position,
      int version,
      Who by,
      Instant at,
      Content content,
      String note,
      Standing standing)
      implements Decision {}

  /**
   * The counting board ruled on the paper.
   *
   * @param valid what the board holds to stand on it, when it counts
   * @param grounds why it counts, when it does
   * @param reason the rule it breaks, when it does not count
   * @param present who was present
   */
  public record Ruled(
      int position,
      int version,
      Who by,
      Instant at,
      Optional<Content> valid,
      Optional<ValidityGrounds> grounds,
      Optional<RuleCode> reason,
      String note,
      List<String> present,
      Standing standing)
      implements Decision {}
}
