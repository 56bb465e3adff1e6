package org.kiemphieu.batch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchState;
import org.kiemphieu.batch.domain.SheetState;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.service.BatchService;
import org.kiemphieu.batch.service.MarksTrials;
import org.kiemphieu.batch.service.ReadingService;
import org.kiemphieu.batch.service.SheetRecords;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.ValidityGrounds;

/** Batches, readings and sheets as clients read them. */
final class BatchViews {

  private BatchViews() {}

  /** How far a batch is; never what stands in a reading. */
  @Schema(name = "BatchView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BatchView(
      int batch,
      int sheets,
      int version,
      String state,
      @Nullable Integer readingsNeeded,
      @Nullable Integer accepted,
      @Nullable Integer differing,
      @Nullable Integer awaitingRuling,
      List<ProgressView> readings,
      Map<String, String> links) {

    static BatchView of(BatchService.BatchProgress batch) {
      BatchState state = batch.state();
      Integer needed = null;
      Integer accepted = null;
      Integer differing = null;
      Integer awaiting = null;
      if (state instanceof BatchState.BeingRead read) {
        needed = read.needed();
      } else if (state instanceof BatchState.Reconciling reconciling) {
        accepted = reconciling.accepted();
        differing = reconciling.differing();
        awaiting = reconciling.awaitingRuling();
      } else if (state instanceof BatchState.Accepted all) {
        accepted = all.accepted();
      }
      return new BatchView(
          batch.key().number(),
          batch.sheets(),
          batch.version(),
          state.name(),
          needed,
          accepted,
          differing,
          awaiting,
          batch.readings().stream().map(ProgressView::of).toList(),
          Map.of(
              "sheets",
              Links.batch(batch.key()) + "/sheets",
              "ledger",
              Links.ledger(batch.key().round().assembly(), batch.key().subject(), "&below=true")));
    }
  }

  /** How far a reading is; {@code setAside} says why it no longer stands, when it does not. */
  @Schema(name = "ReadingProgress")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProgressView(
      int reading,
      String teller,
      Instant begunAt,
      int keyed,
      @Nullable Instant lastKeyedAt,
      boolean complete,
      @Nullable String setAside) {

    static ProgressView of(BatchService.ReadingProgress progress) {
      return new ProgressView(
          progress.reading(),
          progress.teller(),
          progress.begunAt(),
          progress.keyed(),
          progress.lastKeyedAt().orElse(null),
          progress.complete(),
          progress.setAside().orElse(null));
    }
  }

  /** One sheet of a teller's own reading, with what it means; levels where the paper has them. */
  @Schema(name = "BallotView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BallotView(
      int position,
      int version,
      String marks,
      List<String> defects,
      int votes,
      int seats,
      LineCount.@Nullable Levels levels,
      VerdictView verdict) {

    static BallotView of(ReadingService.KeyedBallot ballot, RoundContext round) {
      int seats = round.seats();
      return new BallotView(
          ballot.position(),
          ballot.version(),
          ballot.sheet().marks().notation(),
          defectNames(ballot.sheet()),
          ballot.votes(),
          seats,
          LineCount.Levels.of(round.paper(), ballot.sheet().marks()).orElse(null),
          VerdictView.of(ballot.verdict(), round.regulation(), ballot.votes(), seats));
    }
  }

  /** A sheet nobody keyed, with what it would mean; levels where the paper has them. */
  @Schema(name = "TriedMarks")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TriedView(
      String marks,
      List<String> defects,
      int votes,
      int seats,
      int candidates,
      LineCount.@Nullable Levels levels,
      VerdictView verdict) {

    static TriedView of(MarksTrials.Tried tried) {
      int seats = tried.round().seats();
      return new TriedView(
          tried.sheet().marks().notation(),
          defectNames(tried.sheet()),
          tried.votes(),
          seats,
          tried.round().candidates().size(),
          LineCount.Levels.of(tried.round().paper(), tried.sheet().marks()).orElse(null),
          VerdictView.of(tried.verdict(), tried.round().regulation(), tried.votes(), seats));
    }
  }

  /** A teller's own reading. */
  @Schema(name = "ReadingView")
  record ReadingView(
      int batch, int reading, int sheets, int keyed, boolean complete, List<BallotView> ballots) {

    static ReadingView of(ReadingService.ReadingContent content) {
      return new ReadingView(
          content.key().batch().number(),
          content.key().ordinal(),
          content.sheets(),
          content.ballots().size(),
          content.complete(),
          content.ballots().stream().map(b -> BallotView.of(b, content.round())).toList());
    }
  }

  /** What one reading has for a sheet. */
  @Schema(name = "SheetSeen")
  record SeenView(int reading, String teller, String marks, List<String> defects) {}

  /** What the board ruled. */
  @Schema(name = "RulingView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RulingView(
      int version,
      boolean valid,
      @Nullable String marks,
      @Nullable ValidityGrounds grounds,
      @Nullable RuleCode reason,
      String note,
      List<String> present) {

    static RulingView of(SheetRecords.Ruled ruled) {
      boolean valid = ruled.ruling() instanceof Ruling.HeldValid;
      return new RulingView(
          ruled.version(),
          valid,
          ruled.ruling() instanceof Ruling.HeldValid held ? held.marks().notation() : null,
          ruled.grounds().orElse(null),
          ruled.ruling() instanceof Ruling.HeldInvalid held ? held.reason() : null,
          ruled.note(),
          ruled.present());
    }
  }

  /** One sheet of a reconciled batch. */
  @Schema(name = "SheetView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SheetView(
      int position,
      SheetState state,
      List<SeenView> readings,
      @Nullable Integer version,
      @Nullable String marks,
      @Nullable List<String> defects,
      SheetAcceptanceEntity.@Nullable Grounds grounds,
      @Nullable VerdictView verdict,
      @Nullable RulingView ruling,
      @Nullable DifferenceView difference,
      String history) {

    static SheetView of(SheetRecords.SheetRecord sheet, RoundContext round, BatchKey batch) {
      String history = Links.sheet(batch, sheet.position());
      DifferenceView difference = DifferenceView.of(sheet);
      List<SeenView> seen =
          sheet.readings().stream()
              .map(
                  s ->
                      new SeenView(
                          s.reading(),
                          s.teller(),
                          s.sheet().marks().notation(),
                          defectNames(s.sheet())))
              .toList();
      Integer version = sheet.version() == 0 ? null : sheet.version();
      SheetRecords.Accepted held = sheet.accepted().orElse(null);
      if (held == null) {
        return new SheetView(
            sheet.position(),
            sheet.state(),
            seen,
            version,
            null,
            null,
            null,
            null,
            null,
            difference,
            history);
      }
      return new SheetView(
          sheet.position(),
          sheet.state(),
          seen,
          version,
          held.sheet().marks().notation(),
          defectNames(held.sheet()),
          held.grounds(),
          VerdictView.of(
              held.verdict(),
              round.regulation(),
              round.paper().votes(held.sheet().marks()),
              round.seats()),
          sheet.ruled().map(RulingView::of).orElse(null),
          difference,
          history);
    }
  }

  private static List<String> defectNames(Sheet sheet) {
    return sheet.defects().stream().map(Enum::name).toList();
  }
}
